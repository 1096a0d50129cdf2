import { addDays, addMonths } from '@minhbach/calendar';
import type { Dimension } from './dimension.js';
import type { CaseFilter, Question } from './question.js';
import type { Period } from './request-case.js';
import { sheets, type Sheet } from './tally-sheet.js';

/** How much of a question the tallies answer. */
export interface TallyPlan {
  readonly sheet: Sheet;
  /** The days of which they tell all; tallied cases of other days must be read themselves. */
  readonly within: Period;
  /** What a part of the sheet must be. */
  readonly only: ReadonlyMap<Dimension, string>;
}

const filters: Readonly<Record<Exclude<keyof CaseFilter, 'took'>, Dimension>> = {
  agencyCode: 'agency',
  subject: 'subject',
  channel: 'channel',
  complexity: 'complexity',
  firmSize: 'firm-size',
  regime: 'regime',
  ground: 'ground',
};

/** Null where no sheet tells apart what is asked; `isMapped` where some agencies' cases count as another's. */
export function tallyPlan(
  question: Question,
  dimensions: readonly Dimension[],
  isMapped: boolean,
): TallyPlan | null {
  if (question.took) return null;
  const only = filtersOf(question);
  const needed = new Set([...only.keys(), ...dimensions]);
  needed.delete('month');
  if (isMapped && needed.has('agency')) return null;
  const sheet = sheets.find((each) => {
    const told: readonly Dimension[] = each;
    return [...needed].every((dimension) => told.includes(dimension));
  });
  if (!sheet) return null;
  const { from, to } = question;
  const within = sheet[0] === 'day' ? { from, to } : wholeMonths({ from, to });
  return within.from <= within.to ? { sheet, within, only } : null;
}

function filtersOf(question: Question): ReadonlyMap<Dimension, string> {
  const only = new Map<Dimension, string>();
  for (const [filter, dimension] of Object.entries(filters)) {
    const value = question[filter as keyof typeof filters];
    if (value !== undefined) only.set(dimension, String(value));
  }
  return only;
}

/** Ends before it begins where there is none. */
function wholeMonths({ from, to }: Period): Period {
  const first = firstOfMonth(from);
  return {
    from: first === from ? from : addMonths(first, 1),
    to: addDays(firstOfMonth(addDays(to, 1)), -1),
  };
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
