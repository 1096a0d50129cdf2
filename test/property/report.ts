import { filesOf } from './model/drawing.js';
import { textOf } from './model/text.js';
import { blocksIn } from './model/parts.js';
import { isActivity, type Model } from './model/block.js';
import type { Outcome, Trial } from './trial.js';

/** How often each kind of block was drawn. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(model: Model): void {
    this.count('other start', model.starts.length);
    this.count('begun beside', model.beside.length);
    for (const block of blocksIn(model)) {
      this.count(block.kind);
      if ('beside' in block) this.count('begun beside', block.beside.length);
      if (!isActivity(block)) continue;
      if (block.repeat) this.count('repeated');
      if (block.undo) this.count('undone');
      if ('undoing' in block && block.undoing) this.count('compensation sub-process');
      for (const { on } of block.boundary) this.count(`${on.type} boundary`);
      if ('events' in block)
        for (const { on } of block.events) this.count(`${on.type} sub-process`);
    }
  }

  toString(): string {
    const counts = [...this.counts].sort(([left], [right]) => (left < right ? -1 : 1));
    return counts.map(([kind, count]) => `${kind} ${String(count)}`).join(', ');
  }

  count(kind: string, more = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + more);
  }
}

/** A failing trial for a person: the process, the way, and the first difference. */
export function told(
  { model, budget }: Trial,
  { acts, failure }: Outcome,
  withXml: boolean,
): string {
  return [
    textOf(model),
    ...(withXml ? filesOf(model) : []),
    `way (${String(budget)} operations a step):`,
    ...acts.map((act) => `  ${act}`),
    'first difference:',
    String(failure),
  ].join('\n');
}
