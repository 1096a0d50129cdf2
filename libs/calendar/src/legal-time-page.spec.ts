import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueDate } from './due-date.js';
import { explain } from './explain.js';
import { calendar, extend, folded, limitOf, pause, resume, start } from './ledger-fixture.js';
import type { LimitUnit } from './limit.js';
import { instantAt } from './local-time.js';
import { receivedOn } from './receipt.js';

const page = readFileSync(join(process.cwd(), 'docs/legal-time.md'), 'utf8');

const rows = [
  ...page.matchAll(
    /^\| (\d{4}-\d\d-\d\d) (\d\d:\d\d) +\| (\d+) (\S+) +\| (\d{4}-\d\d-\d\d) +\| (.+?) +\|$/gm,
  ),
].map(([, day = '', time = '', value = '', unit = '', dueOn = '', because = '']) => ({
  ...{ at: instantAt(day, time), limit: limitOf(Number(value), unit as LimitUnit) },
  ...{ dueOn, because },
}));

describe('the page that says how time is counted', () => {
  it('has examples', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)(
    'is right about what is due on $dueOn: $because',
    ({ at, limit, dueOn, because }) => {
      expect(dueDate(receivedOn(at, calendar), limit, calendar)).toEqual({
        ...{ dueOn, provisional: because.startsWith('provisional') },
      });
    },
  );

  it('is right about a case that is paused and extended, day by day', () => {
    const fold = folded(
      [
        start('2026-10-02', limitOf(5)),
        pause('2026-10-06'),
        resume('2026-10-08'),
        extend('2026-10-09', limitOf(2)),
      ],
      true,
    );
    const lines = explain(fold, calendar).days.map(
      ({ date, ordinal, reason }) => `${date} ${String(ordinal ?? '-')} ${reason.en}`,
    );
    expect(/^```days\n([\s\S]*?)\n```/m.exec(page)?.[1]?.split('\n')).toEqual(lines);
  });
});
