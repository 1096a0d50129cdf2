import { dayColumn, dimensionColumn, durationColumn, durations } from './case-columns.js';
import type { CaseRow } from './case-row.js';
import type { Dimension } from './dimension.js';
import { bases, type Basis } from './membership.js';
import { TallySum, type TalliedCase, type Tally } from './tally.js';

/** By what the cases of a month are told apart, each sheet for itself; the ones with fewer rows first. */
export const sheets = [
  ['day'],
  ['subject'],
  ['firm-size'],
  ['regime', 'channel', 'complexity'],
  ['agency', 'ground'],
] as const satisfies readonly (readonly Dimension[])[];

export type Sheet = (typeof sheets)[number];

/** Where cases are counted: among those of a month that are alike. */
export interface TallyPlace {
  readonly told_by: string;
  readonly basis: Basis;
  /** Its first day. */
  readonly month: string;
  readonly parts: readonly string[];
}

/** A row of `indicator_tally`. */
export interface TallyRow extends TallyPlace, Tally {}

export function nameOf(sheet: Sheet): string {
  return sheet.join('+');
}

/** Cases, counted in every place where they belong. */
export class TallyBook {
  private readonly lines = new Map<string, { place: TallyPlace; sum: TallySum }>();

  /** Adds a case, or takes it away, on all sheets of these bases. */
  count(row: CaseRow, sign: 1 | -1, on: readonly Basis[] = bases): void {
    const subject = talliedCase(row);
    for (const basis of on) {
      const day = row[dayColumn[basis]];
      if (typeof day !== 'string') continue;
      const month = `${day.slice(0, 7)}-01`;
      for (const sheet of sheets) {
        const parts = sheet.map((dimension) => partOf(row, dimension, basis));
        this.sumOf({ told_by: nameOf(sheet), basis, month, parts }).count(subject, sign);
      }
    }
  }

  add({ sets, days, ...place }: TallyRow): void {
    this.sumOf(place).add({ sets, days });
  }

  get places(): TallyPlace[] {
    return [...this.lines.values()].map(({ place }) => place);
  }

  get rows(): TallyRow[] {
    return [...this.lines.values()].map(({ place, sum }) => ({ ...place, ...sum.tally }));
  }

  private sumOf(place: TallyPlace): TallySum {
    const { told_by, basis, month, parts } = place;
    const key = [told_by, basis, month, ...parts].join('\n');
    const line = this.lines.get(key) ?? { place, sum: new TallySum() };
    this.lines.set(key, line);
    return line.sum;
  }
}

function talliedCase(row: CaseRow): TalliedCase {
  const days = durations.map((name) => [name, row[durationColumn(name)]] as const);
  return {
    mask: String(row.sets),
    itemsAsked: Number(row.items_asked),
    itemsGiven: Number(row.items_given),
    days: Object.fromEntries(days),
  };
}

function partOf(row: CaseRow, dimension: Dimension, basis: Basis): string {
  const column = dimension === 'agency' ? 'agency_code' : dimensionColumn(dimension, basis);
  return String(row[column] ?? 'none');
}
