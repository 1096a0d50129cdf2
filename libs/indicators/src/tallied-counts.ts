import type { EntityManager } from 'typeorm';
import type { DurationName } from './case-days.js';
import { blank, type Dimension } from './dimension.js';
import type { Question } from './question.js';
import type { Tally, TallySum } from './tally.js';
import type { TallyPlan } from './tally-plan.js';
import { nameOf } from './tally-sheet.js';

/** A row of `indicator_tally`, as far as it is wanted. */
interface Row extends Tally {
  /** YYYY-MM. */
  readonly month: string;
  readonly parts: readonly string[];
}

/** Adds what the tallies tell of a question to the sum of each value of the dimensions. */
export async function addTallies(
  sumOf: (value: string) => TallySum,
  within: EntityManager,
  { basis }: Pick<Question, 'basis'>,
  plan: TallyPlan,
  dimensions: readonly Dimension[],
  days: readonly DurationName[],
): Promise<void> {
  const { sql, values } = tallyQuery(plan, days);
  const rows = await within.query<Row[]>(sql, [nameOf(plan.sheet), basis, ...values]);
  const sheet: readonly Dimension[] = plan.sheet;
  for (const row of rows) {
    const words = dimensions.map((each) =>
      each === 'month' ? row.month : row.parts[sheet.indexOf(each)],
    );
    sumOf(words.join(blank)).add(row);
  }
}

function tallyQuery({ sheet, within, only }: TallyPlan, days: readonly DurationName[]) {
  const wanted = days.map((name) => `'${name}', days->'${name}'`).join(', ');
  const values: unknown[] = [within.from, within.to];
  const conditions = sheet.flatMap((dimension: Dimension, at) => {
    const part = `parts[${String(at + 1)}]`;
    if (dimension === 'day') return [`${part} BETWEEN $3 AND $4`];
    const value = only.get(dimension);
    return value === undefined ? [] : [`${part} = $${String(values.push(value) + 2)}`];
  });
  const sql = `SELECT to_char(month, 'YYYY-MM') AS month, parts, sets,
      jsonb_strip_nulls(jsonb_build_object(${wanted})) AS days
    FROM indicator_tally WHERE ${[
      ...['told_by = $1', 'basis = $2'],
      `month BETWEEN date_trunc('month', $3::text::date) AND $4::text::date`,
      ...conditions,
    ].join(' AND ')}`;
  return { sql, values };
}
