import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockEntry } from '../clock-entry.js';
import { explain } from '../explain.js';
import { isHeld } from '../fold-ledger.js';
import {
  calendar,
  close,
  extend,
  folded,
  limitOf,
  pause,
  resume,
  start,
} from '../ledger-fixture.js';
import { addDays, type LocalDate } from '../local-date.js';
import { describeSla } from '../sla-sentence.js';
import { slaState } from '../sla-state.js';

/** What the screens are shown; their own spec compares what they print of it. */
const file = join(process.cwd(), 'apps/web/test/deadlines.fixture.json');

/** Fifty days apart by eight: both New Years, every public holiday between, all weekdays. */
const starts = Array.from({ length: 50 }, (_, index) => addDays('2025-12-18', index * 8));

type Course = readonly [name: string, entries: (on: LocalDate, index: number) => ClockEntry[]];

const limit = limitOf(10);

const courses: readonly Course[] = [
  ['running', (on) => [start(on, limit)]],
  ['extended', (on) => [start(on, limit), extend(addDays(on, 4), limit)]],
  [
    'paused',
    (on, index) => [
      start(on, limit),
      pause(addDays(on, 3)),
      ...(index % 2 === 0 ? [resume(addDays(on, 12))] : []),
    ],
  ],
  ['closed', (on, index) => [start(on, limit), close(addDays(on, 4 + (index % 20)))]],
];

const cases = courses.flatMap(([name, entriesOf]) =>
  starts.map((on, index) => {
    const fold = folded(entriesOf(on, index), name === 'paused');
    const asOf = addDays(on, 4 + ((index * 3) % 25));
    const sla = slaState(fold, asOf, calendar);
    const held = fold.closedOn === null && sla.state !== 'overdue' && isHeld(fold);
    return {
      name: `${name} from ${on}, seen on ${asOf}`,
      due: {
        dueOn: fold.dueOn,
        state: held ? 'paused' : sla.state,
        workingDaysLeft: sla.workingDaysLeft,
        workingDaysOver: sla.workingDaysOver,
        extended: fold.extensions.some(({ inTime }) => inTime),
        text: describeSla(sla, held),
      },
      sentence: explain(fold, calendar).sentence,
    };
  }),
);

describe('the deadlines with which the screens are tried', () => {
  it('are 200, as they are counted (if not: WRITE_DEADLINES=1 npm test -- shown-deadlines)', () => {
    if (process.env.WRITE_DEADLINES) {
      writeFileSync(file, `${JSON.stringify(cases, null, 2)}\n`);
    }
    expect(cases).toHaveLength(200);
    expect(existsSync(file) && JSON.parse(readFileSync(file, 'utf8'))).toEqual(cases);
  });

  it.each(['within', 'due-soon', 'due-today', 'overdue', 'paused', 'done-early', 'done-late'])(
    'have some that are %s',
    (state) => {
      expect(cases.map(({ due }) => due.state)).toContain(state);
    },
  );
});
