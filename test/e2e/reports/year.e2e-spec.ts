import { jest } from '@jest/globals';
import { ReportChain, report, synthesis } from '../../support/report-chain.js';

jest.setTimeout(180_000);

const approve = { decision: 'approve' };
const back = (reason: string) => ({ decision: 'return', reason });

/** What people do in the year; in all other periods nobody does anything. */
const acts: readonly (readonly [on: string, act: (chain: ReportChain) => Promise<void>])[] = [
  // March: one division in time, one returned and late again, one after its date.
  ['2026-04-02', (chain) => chain.handInOf('2026-03', 'skhcn-bcvt', { nothingToReport: true })],
  [
    '2026-04-03',
    async (chain) => {
      await chain.actOn('2026-03', 'chuyenvien.skhcn-cds', 'draft-part', report('Lần một.'));
      await chain.actOn('2026-03', 'truongphong.skhcn-cds', 'approve-part', approve);
      const missing = back('Thiếu số liệu.');
      await chain.actOn('2026-03', 'tonghop.ttcntt', 'check-part', missing, 'skhcn-cds');
    },
  ],
  ['2026-04-08', (chain) => chain.handInOf('2026-03', 'skhcn-cds')],
  ['2026-04-09', (chain) => chain.handInOf('2026-03', 'skhcn-qlkh')],
  // The second quarter: returned by the Director, sent late, acknowledged late.
  [
    '2026-06-16',
    async (chain) => {
      for (const division of ['skhcn-bcvt', 'skhcn-cds', 'skhcn-qlkh'])
        await chain.handInOf('2026-Q2', division);
      await chain.actOn('2026-Q2', 'tonghop.ttcntt', 'synthesise', synthesis('Quý II.'));
      await chain.actOn('2026-Q2', 'giamdoc.ttcntt', 'approve-synthesis', approve);
    },
  ],
  [
    '2026-06-17',
    (chain) => chain.actOn('2026-Q2', 'giamdoc.skhcn', 'director-decision', back('Nêu rõ hơn.')),
  ],
  [
    '2026-06-19',
    async (chain) => {
      await chain.actOn('2026-Q2', 'tonghop.ttcntt', 'synthesise', synthesis('Quý II, lần hai.'));
      await chain.actOn('2026-Q2', 'giamdoc.ttcntt', 'approve-synthesis', approve);
    },
  ],
  ['2026-06-23', (chain) => chain.actOn('2026-Q2', 'giamdoc.skhcn', 'director-decision', approve)],
  [
    '2026-06-26',
    (chain) => chain.actOn('2026-Q2', 'daumoi.stc', 'acknowledge', { decision: 'acknowledge' }),
  ],
];

/**
 * Counted by hand on the calendar of 2026: off are 1 and 2 January, 14 to 22 February, 27 and 30 April, 1 May, 31 August
 * to 2 September, 24 November, and weekends. Of each period: opened; the division reminded; late; its head urged; the
 * Centre told who is missing; the Centre reminded; late; the Director told (of each of three divisions, then of the
 * Centre).
 */
const year: readonly (readonly string[])[] = [
  [
    '2025-12',
    '01-01 00:05',
    '–',
    '01-05 00:00',
    '01-05 08:00',
    '01-07 08:00',
    '01-07 08:00, 01-08 08:00',
    '01-10 00:00',
    '01-06 08:00 ×3, 01-12 08:00',
  ],
  [
    '2026-01',
    '02-01 00:05',
    '02-02 08:00, 02-03 08:00',
    '02-05 00:00',
    '02-05 08:00',
    '02-07 08:00',
    '02-07 08:00 ×2',
    '02-10 00:00',
    '02-06 08:00 ×3, 02-12 08:00',
  ],
  [
    '2026-02',
    '03-01 00:05',
    '03-02 08:00, 03-03 08:00',
    '03-05 00:00',
    '03-05 08:00',
    '03-07 08:00',
    '03-07 08:00 ×2',
    '03-10 00:00',
    '03-06 08:00 ×3, 03-12 08:00',
  ],
  [
    '2026-Q1',
    '03-15 00:05',
    '–',
    '03-17 00:00',
    '03-17 08:00',
    '03-17 08:00',
    '03-17 08:00',
    '03-18 00:00',
    '03-18 08:00 ×3, 03-19 08:00',
  ],
  [
    '2026-03',
    '04-01 00:05',
    '04-02 08:00, 04-03 08:00',
    '04-05 00:00',
    '04-06 08:00',
    '04-07 08:00',
    '04-07 08:00, 04-08 08:00',
    '04-10 00:00',
    '04-07 08:00, 04-08 08:00, 04-12 08:00',
  ],
  [
    '2026-04',
    '05-01 00:05',
    '–',
    '05-05 00:00',
    '05-05 08:00',
    '05-07 08:00',
    '05-07 08:00, 05-08 08:00',
    '05-10 00:00',
    '05-06 08:00 ×3, 05-12 08:00',
  ],
  [
    '2026-05',
    '06-01 00:05',
    '06-02 08:00, 06-03 08:00',
    '06-05 00:00',
    '06-05 08:00',
    '06-07 08:00',
    '06-07 08:00, 06-08 08:00',
    '06-10 00:00',
    '06-08 08:00 ×3, 06-12 08:00',
  ],
  [
    '2026-H1',
    '06-15 00:05',
    '06-15 08:00',
    '06-17 00:00',
    '06-17 08:00',
    '06-17 08:00',
    '06-17 08:00 ×2',
    '06-18 00:00',
    '06-18 08:00 ×3, 06-19 08:00',
  ],
  [
    '2026-Q2',
    '06-15 00:05',
    '06-15 08:00',
    '–',
    '–',
    '–',
    '06-16 09:00 ×2',
    '06-19 00:00, 06-23 00:00',
    '06-23 08:00',
  ],
  [
    '2026-06',
    '07-01 00:05',
    '07-02 08:00, 07-03 08:00',
    '07-05 00:00',
    '07-06 08:00',
    '07-07 08:00',
    '07-07 08:00, 07-08 08:00',
    '07-10 00:00',
    '07-07 08:00 ×3, 07-12 08:00',
  ],
  [
    '2026-07',
    '08-01 00:05',
    '08-03 08:00',
    '08-05 00:00',
    '08-05 08:00',
    '08-07 08:00',
    '08-07 08:00 ×2',
    '08-10 00:00',
    '08-06 08:00 ×3, 08-12 08:00',
  ],
  [
    '2026-08',
    '09-01 00:05',
    '09-03 08:00',
    '09-05 00:00',
    '09-07 08:00',
    '09-07 08:00',
    '09-07 08:00, 09-08 08:00',
    '09-10 00:00',
    '09-08 08:00 ×3, 09-12 08:00',
  ],
  [
    '2026-Q3',
    '09-15 00:05',
    '09-15 08:00',
    '09-17 00:00',
    '09-17 08:00',
    '09-17 08:00',
    '09-17 08:00 ×2',
    '09-18 00:00',
    '09-18 08:00 ×3, 09-19 08:00',
  ],
  [
    '2026-09',
    '10-01 00:05',
    '10-01 08:00, 10-02 08:00',
    '10-05 00:00',
    '10-05 08:00',
    '10-07 08:00',
    '10-07 08:00, 10-08 08:00',
    '10-10 00:00',
    '10-06 08:00 ×3, 10-12 08:00',
  ],
  [
    '2026-10',
    '11-01 00:05',
    '11-02 08:00, 11-03 08:00',
    '11-05 00:00',
    '11-05 08:00',
    '11-07 08:00',
    '11-07 08:00 ×2',
    '11-10 00:00',
    '11-06 08:00 ×3, 11-12 08:00',
  ],
  [
    '2026-11',
    '12-01 00:05',
    '12-02 08:00, 12-03 08:00',
    '12-05 00:00',
    '12-07 08:00',
    '12-07 08:00',
    '12-07 08:00, 12-08 08:00',
    '12-10 00:00',
    '12-08 08:00 ×3, 12-12 08:00',
  ],
  [
    '2026-Q4',
    '12-15 00:05',
    '12-15 08:00',
    '12-17 00:00',
    '12-17 08:00',
    '12-17 08:00',
    '12-17 08:00 ×2',
    '12-18 00:00',
    '12-18 08:00 ×3, 12-19 08:00',
  ],
  [
    '2026',
    '12-15 00:05',
    '12-15 08:00',
    '12-17 00:00',
    '12-17 08:00',
    '12-17 08:00',
    '12-17 08:00 ×2',
    '12-18 00:00',
    '12-18 08:00 ×3, 12-19 08:00',
  ],
];

/** What a period with acts tells beside its opening and issuing, in the order in which it is told. */
const march = `
  04-02 08:00 reminder skhcn-bcvt, skhcn-cds, skhcn-qlkh
  04-02 09:00 submitted ttcntt
  04-03 08:00 reminder skhcn-cds, skhcn-qlkh
  04-03 09:00 returned skhcn-cds
  04-03 09:00 submitted ttcntt
  04-05 00:00 late skhcn-qlkh, ttcntt
  04-06 08:00 escalated skhcn-qlkh
  04-07 00:00 late skhcn-cds, ttcntt
  04-07 08:00 escalated skhcn, skhcn-cds
  04-07 08:00 missing ttcntt
  04-07 08:00 reminder ttcntt
  04-08 08:00 escalated skhcn
  04-08 08:00 reminder ttcntt
  04-08 09:00 submitted ttcntt
  04-09 09:00 submitted ttcntt
  04-10 00:00 late ttcntt
  04-12 08:00 escalated skhcn`;

const secondQuarter = `
  06-15 08:00 reminder skhcn-bcvt, skhcn-cds, skhcn-qlkh
  06-16 09:00 reminder ttcntt
  06-16 09:00 submitted skhcn, ttcntt
  06-17 09:00 returned ttcntt
  06-19 00:00 late ttcntt
  06-19 09:00 reminder skhcn
  06-19 09:00 submitted skhcn
  06-23 00:00 late skhcn, ttcntt
  06-23 08:00 escalated skhcn
  06-26 00:00 unacknowledged skhcn, stc, ttcntt
  06-26 09:00 acknowledged skhcn, ttcntt`;

interface Told {
  readonly at: string;
  readonly kind: string;
  readonly recipient: string;
  readonly period: string;
}

describe('a year of reports, in which nobody sleeps and hardly anybody reports', () => {
  let chain: ReportChain;
  let told: readonly Told[];

  beforeAll(async () => {
    chain = await ReportChain.start('2025-12-31', '09:00');
    await chain.deploy('periodic-report');
    await liveThrough(chain, '2026-12-31');
    told = (await chain.query(`
      SELECT to_char(n.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD HH24:MI') AS at,
        replace(n.kind, 'report.', '') AS kind, n.recipient, r.period
      FROM notification n JOIN report r ON r.key = n.subject_key
      WHERE n.subject_type = 'report' ORDER BY n.created_at, n.key`)) as unknown as Told[];
  });
  afterAll(async () => chain.stop());

  /** `04-02 08:00, 04-03 08:00 ×2`. */
  const when = (about: string, what: string) => {
    const times = told.flatMap(({ at, kind, recipient, period }) =>
      period === about && `${kind} ${recipient}` === what ? [at] : [],
    );
    const counted = [...new Set(times)].map((time) => {
      const count = times.filter((each) => each === time).length;
      return count === 1 ? time : `${time} ×${String(count)}`;
    });
    return counted.join(', ') || '–';
  };

  it.each(year)('opens, reminds, marks and escalates %s as counted by hand', (period, ...row) => {
    const [division, centre] = ['skhcn-qlkh', 'ttcntt'];
    expect([
      ...[
        when(period, `opened ${division}:preparer`),
        when(period, `reminder ${division}:preparer`),
      ],
      ...[when(period, `late ${division}:preparer`), when(period, `escalated ${division}:head`)],
      ...[when(period, `missing ${centre}:preparer`), when(period, `reminder ${centre}:head`)],
      ...[when(period, `late ${centre}:head`), when(period, 'escalated skhcn:director')],
    ]).toEqual(row);
  });

  it('opens nothing else', async () => {
    const { items } = await chain.list();
    const periods = items.map(({ period }) => period);
    expect(periods.sort()).toEqual(year.map(([period]) => period).sort());
  });

  it.each([
    ['2026-03', march],
    ['2026-Q2', secondQuarter],
  ])('tells of late and returned reports of %s whom and when it should', (about, expected) => {
    const lines = new Map<string, Set<string>>();
    for (const { at, kind, recipient, period } of told) {
      if (period !== about || kind === 'opened' || kind === 'issued') continue;
      const line = `${at} ${kind}`;
      lines.set(line, (lines.get(line) ?? new Set()).add(recipient.replace(/:.*/, '')));
    }
    const said = [...lines].map(([line, units]) => `${line} ${[...units].sort().join(', ')}`);
    expect(said.sort().join('\n')).toBe(expected.trim().replace(/^ +/gm, ''));
  });

  it('never forgets a missed date, whatever came after it', async () => {
    const missed = await chain.query(`
      SELECT r.period || ' ' || p.unit_code || ' ' || l.due_on AS missed
      FROM report_lateness l JOIN report_part p ON p.key = l.part_key
      JOIN report r ON r.key = p.report_key WHERE r.period IN ('2026-03', '2026-Q2')
      ORDER BY 1`);
    expect(missed.map((row) => row.missed)).toEqual([
      '2026-03 skhcn-cds 2026-04-06',
      '2026-03 skhcn-qlkh 2026-04-04',
      '2026-03 ttcntt 2026-04-09',
      '2026-Q2 skhcn 2026-06-22',
      '2026-Q2 ttcntt 2026-06-18',
    ]);
    expect((await chain.view('2026-Q2')).status.code).toBe('acknowledged');
  });
});

/** Goes from one thing that is due to the next, acts included; the days between are skipped. */
async function liveThrough(chain: ReportChain, lastDay: string): Promise<void> {
  const moments = acts.map(([on, act]) => ({ at: `${on} 09:00`, act }));
  for (;;) {
    const timer = await nextTimer(chain);
    const due = moments[0] && moments[0].at < timer ? moments.shift() : undefined;
    const [on = '', time = ''] = (due?.at ?? timer).split(' ');
    if (on > lastDay) return;
    await chain.at(on, time);
    await due?.act(chain);
  }
}

async function nextTimer(chain: ReportChain): Promise<string> {
  const [row] = await chain.query(`
    SELECT to_char(min(at) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS at FROM (
      SELECT due_at AS at FROM timer UNION ALL SELECT due_at FROM start_timer) all_timers`);
  return String(row?.at);
}
