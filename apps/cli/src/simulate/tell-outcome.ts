import type { AgencyOutcome, Outcome } from './outcome.js';

interface Column {
  readonly title: string;
  readonly of: (outcome: AgencyOutcome) => string;
}

const columns: readonly Column[] = [
  { title: 'measured', of: ({ cs5 }) => String(cs5.received.denominator) },
  { title: 'CS 5', of: ({ cs5 }) => percent(cs5.received.value) },
  { title: 'CS 6 days', of: ({ cs6 }) => days(cs6.gross.medianToDecision) },
  { title: 'working days', of: ({ cs6 }) => days(cs6.statutory.medianToDecision) },
  { title: 'in time', of: ({ sla }) => percent(sla.inTime.value) },
  { title: 'late results', of: ({ sla }) => String(breaches(sla, 'late-result')) },
  { title: 'wait, hours', of: ({ waitedHours }) => waitedHours?.toFixed(1) ?? '–' },
  { title: 'busy', of: ({ busyShare }) => percent(busyShare) },
];

/** A table of the outcome: a line for each agency, the first for all. */
export function outcomeLines({ agencies }: Outcome): string[] {
  return aligned([
    ['', ...columns.map(({ title }) => title)],
    ...agencies.map((each) => [nameOf(each), ...columns.map(({ of }) => of(each))]),
  ]);
}

/** Both outcomes of each agency that is changed, and of all, one above the other. */
export function comparisonLines(
  before: Outcome,
  after: Outcome,
  changed: ReadonlySet<string>,
): string[] {
  const isShown = ({ agency }: AgencyOutcome) => agency === null || changed.has(agency);
  const lines = before.agencies.filter(isShown).flatMap((was) => {
    const is = after.agencies.find(({ agency }) => agency === was.agency);
    const line = (when: string, each: AgencyOutcome) => [
      `${nameOf(each)} ${when}`,
      ...columns.map(({ of }) => of(each)),
    ];
    return [line('before', was), ...(is ? [line('after', is)] : [])];
  });
  return aligned([['', ...columns.map(({ title }) => title)], ...lines]);
}

function nameOf({ agency }: AgencyOutcome): string {
  return agency ?? 'all';
}

function breaches({ breaches: all }: AgencyOutcome['sla'], set: string): number {
  return all.find((each) => each.set === set)?.count ?? 0;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function days(count: number | null): string {
  return count === null ? '–' : String(count);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
