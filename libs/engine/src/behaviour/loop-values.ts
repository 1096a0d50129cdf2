import type { ElementInstance, Key } from '../state.js';
import type { Step } from '../step.js';

/** Where the items of a multi-instance body stand: on pages of so many, with keys that follow each other. */
export interface ItemPages {
  readonly count: number;
  readonly pageSize: number;
  readonly firstPage: Key;
}

const smallestPage = 100;
/** Keys are few in one operation. */
const mostPages = 128;

/** Keeps the items of a repeated activity as they are now, whatever becomes of the collection. */
export function keepItems(step: Step, body: ElementInstance, items: readonly unknown[]): ItemPages {
  const pageSize = Math.max(smallestPage, Math.ceil(items.length / mostPages));
  let firstPage: Key | null = null;
  for (let at = 0; at < items.length; at += pageSize) {
    const key = step.newKey();
    firstPage ??= key;
    step.kept.put({
      key,
      elementInstanceKey: body.key,
      kind: 'items',
      position: at / pageSize,
      value: items.slice(at, at + pageSize),
    });
  }
  return { count: items.length, pageSize, firstPage: firstPage ?? body.key };
}

/** The item of a run that begins; a page whose last item was taken is no longer needed. */
export function takeItem(step: Step, { count, pageSize, firstPage }: ItemPages, index: number) {
  const page = step.kept.get(firstPage + Math.floor(index / pageSize));
  if (!page) throw new Error(`the item ${String(index)} has been taken before`);
  const item = (page.value as readonly unknown[])[index % pageSize];
  if (index === count - 1 || index % pageSize === pageSize - 1) step.kept.delete(page.key);
  return item;
}

/** Keeps what a run gave; null need not be kept. */
export function keepOutput(
  step: Step,
  body: ElementInstance,
  child: ElementInstance,
  value: unknown,
): void {
  if (value === null) return;
  step.kept.put({
    key: step.newKey(),
    elementInstanceKey: body.key,
    kind: 'output',
    position: (child.loopCounter ?? 1) - 1,
    value,
  });
}

/** What the runs gave, in the order of the items; null where a run gave nothing or was not done. */
export function outputsOf(step: Step, body: ElementInstance, count: number): readonly unknown[] {
  const outputs: unknown[] = Array.from({ length: count }, () => null);
  for (const { kind, position, value } of step.kept.ownedBy(body.key)) {
    if (kind === 'output') outputs[position] = value;
  }
  return outputs;
}
