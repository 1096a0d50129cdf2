import type { HistoryRecord } from '@minhbach/engine';
import { ElementFacts } from './element-facts.js';

const root = 1;
const definition = 70;

/** Hours after midnight in Viet Nam on 2026-10-05. */
const hour = (hours: number) => new Date(Date.UTC(2026, 9, 4, 17 + hours)).toISOString();
const minutes = (n: number) => n * 60_000;

const task = (intent: string, data?: HistoryRecord['data']): HistoryRecord => ({
  type: 'user-task',
  intent,
  elementId: 'review',
  elementInstanceKey: 5,
  ...(data && { data }),
});
const job = (intent: string, data?: HistoryRecord['data']): HistoryRecord => ({
  ...task(intent, data),
  type: 'job',
});
const element = (intent: string, key = 5, data: HistoryRecord['data'] = { scope: root }) =>
  ({ type: 'element', intent, elementId: 'review', elementInstanceKey: key, data }) as const;

/** The facts of a history of one step an hour, as `name`, `name minutes` or `-name`. */
function factsOf(steps: readonly (readonly HistoryRecord[])[]): string[] {
  const reader = new ElementFacts(root, definition);
  return steps.flatMap((records, index) =>
    reader
      .next(hour(index), records)
      .map(
        ({ fact, milliseconds, times }) =>
          `${times < 0 ? '-' : ''}${fact}${milliseconds === null ? '' : ` ${String(milliseconds / minutes(1))}`}`,
      ),
  );
}

describe('facts of an element', () => {
  it.each<[string, HistoryRecord[][], string[]]>([
    [
      'a task waits until it is taken, and again while it is given back',
      [
        [element('activated'), task('created')], // 0: waits
        [task('claimed')], // 1
        [task('released')], // 2: waits
        [], // 3
        [task('claimed')], // 4
        [task('completed'), element('completed')], // 5
      ],
      ['entered', 'waited 180', 'worked 120', 'completed 300'],
    ],
    [
      'a task that is somebody’s from the beginning does not wait, whoever does it for him',
      [
        [element('activated'), task('created', { assignee: 'an' })],
        [task('delegated')],
        [task('resolved')],
        [task('completed'), element('completed')],
      ],
      ['entered', 'waited 0', 'worked 180', 'completed 180'],
    ],
    [
      'a task that new candidates are offered waits for them',
      [
        [element('activated'), task('created', { assignee: 'an' })],
        [task('let-go', { from: 'an' })],
        [task('claimed')],
        [task('completed'), element('completed')],
      ],
      ['entered', 'waited 60', 'worked 120', 'completed 180'],
    ],
    [
      'a job waits between its tries',
      [
        [element('activated'), job('created')],
        [job('failed', { heldMs: minutes(10) })],
        [job('completed', { heldMs: minutes(20) }), element('completed')],
      ],
      ['entered', 'waited 90', 'worked 30', 'completed 120'],
    ],
    [
      'of a job of which nobody recorded how long it was held, no times are told',
      [
        [element('activated'), job('created')],
        [job('completed'), element('completed')],
      ],
      ['entered', 'completed 60'],
    ],
    [
      'a task broken off tells neither waiting nor work',
      [[element('activated'), task('created', { dueDate: '2026-10-05' })], [element('terminated')]],
      ['entered', 'terminated'],
    ],
    [
      'an incident is counted when it is raised, not when it is resolved',
      [
        [element('activated'), { ...task('raised'), type: 'incident' }],
        [{ ...task('resolved'), type: 'incident' }],
      ],
      ['entered', 'incident'],
    ],
    [
      'a repeated activity is counted by its runs, its first one showing that it is one',
      [
        [element('activated', 5), element('activated', 6, { scope: 5, loop: 1 })],
        [element('completed', 6), element('activated', 7, { scope: 5, loop: 2 })],
        [element('completed', 7), element('completed', 5)],
      ],
      ['entered', '-entered', 'entered', 'completed 60', 'entered', 'completed 60'],
    ],
  ])('%s', (_, steps, facts) => {
    expect(factsOf(steps)).toEqual(facts);
  });

  it.each([
    ['2026-10-05', 23, false],
    ['2026-10-05', 24, true],
    [hour(12), 12, false],
    [hour(12), 13, true],
  ])('a task due on %s that ends at hour %d is late: %s', (dueDate, ends, isLate) => {
    for (const end of [[task('completed')], [element('terminated')]]) {
      const reader = new ElementFacts(root, definition);
      reader.next(hour(0), [element('activated'), task('created', { dueDate: '2026-10-01' })]);
      reader.next(hour(1), [task('moved', { dueDate })]);

      const facts = reader.next(hour(ends), end).map(({ fact }) => fact);

      expect(facts.includes('late')).toBe(isLate);
    }
  });
});
