import type { InstanceState } from '@minhbach/engine';
import { enoughOf } from '../model/ids.js';
import { plainId } from '../model/renamed.js';
import type { Live } from '../reference/live.js';
import type { Values, Wait } from '../reference/wait.js';
import { takesMore } from './observation.js';

/** The process that an element belongs to. */
export function processOf(live: Live): Live {
  return live.isProcess || !live.parent ? live : processOf(live.parent);
}

/** What is done directly in an ad-hoc sub-process may be enough. */
export function enough({ parent }: Live, how: number): Values {
  return parent?.id.startsWith('adhoc') ? { [enoughOf(parent.id)]: how % 4 === 0 ? 1 : 0 } : {};
}

/** Where it waits, and for what. */
export function markOf({ live, target }: Wait): string {
  return `${live.label} ${target}`;
}

/** Whether it tells what an element did. */
export function isNoCommand(line: string): boolean {
  return !/^(publish|broadcast) /.test(line);
}

/** A sleeping timer cannot, unless its date can be set. */
export function canHappen({ kind, due, follows }: Wait): boolean {
  return kind !== 'timer' || typeof due === 'number' || follows !== undefined;
}

/** Keys of the rows that a wait may be in the engine's state. */
export function rowsOf(
  state: InstanceState,
  wait: Wait,
  labelOf: (key: number) => string,
): number[] {
  const isAt = (row: { readonly elementInstanceKey: number }): boolean =>
    labelOf(row.elementInstanceKey) === wait.live.label;
  const keys = <Row extends { readonly key: number; readonly elementInstanceKey: number }>(
    rows: ReadonlyMap<number, Row>,
    isMeant: (row: Row) => boolean = () => true,
  ): number[] =>
    [...rows.values()].filter((row) => isAt(row) && isMeant(row)).map(({ key }) => key);
  switch (wait.kind) {
    case 'task':
      return keys(state.userTasks);
    case 'job':
      return keys(state.jobs);
    case 'adhoc':
      return [...state.elements.values()]
        .filter((row) => takesMore(row) && labelOf(row.key) === wait.live.label)
        .map(({ key }) => key);
    case 'incident':
      return keys(state.incidents, ({ code }) => code === wait.target);
    case 'timer':
      return keys(state.timers, ({ targetElementId }) => plainId(targetElementId) === wait.target);
    default:
      return keys(
        state.subscriptions,
        ({ targetElementId }) => plainId(targetElementId) === wait.target,
      );
  }
}
