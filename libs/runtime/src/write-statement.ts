import { partNumber, writeParts, type Column, type Row, type WritePart } from './write-parts.js';

/** What a batch took for granted without reading it; the write fails unless it is so. */
export interface Assumptions {
  /** The instant of the steps when it was guessed: at most a second before the transaction's. */
  readonly guessedAt: string | null;
  readonly epoch: number;
  /** Jobs whose lock the steps hold. */
  readonly locks: readonly { readonly key: number; readonly token: number }[];
}

interface WriteStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * How many statements of either form are prepared: every connection prepares what it meets, and each prepared
 * statement costs it memory. Whatever comes later uses the one with all parts and many rows.
 */
const mostStatements = 60;
const mostFewRows = 24;

/** Division by zero: how the statement fails when something is not as its steps found or assumed it. */
export const staleCode = '22012';

const texts = { few: new Map<string, string>(), many: new Map<string, string>() };

/** The one statement that writes rows, given by part number; a part without rows has nothing to write. */
export function writeStatementFor(
  rows: readonly (readonly Row[])[],
  knownRoots: number,
  assumptions: Assumptions | null,
): WriteStatement {
  const checked: unknown[] = [knownRoots];
  if (assumptions) {
    const { guessedAt, epoch, locks } = assumptions;
    checked.push(guessedAt, epoch);
    if (locks.length > 0) checked.push(JSON.stringify(locks), locks.length);
  }
  return fewRowsStatement(rows, checked) ?? manyRowsStatement(rows, checked);
}

/** Each value a parameter: for the few rows of one or some steps, and only so many different shapes of them. */
function fewRowsStatement(
  rows: readonly (readonly Row[])[],
  checked: readonly unknown[],
): WriteStatement | null {
  if (rows.reduce((sum, { length }) => sum + length, 0) > mostFewRows) return null;
  // PostgreSQL cuts names after 63 characters: a list of the tables would make different statements alike.
  const name = `write-few-${rows.map(({ length }) => length.toString(36)).join('')}-${String(checked.length)}`;
  let text = texts.few.get(name);
  if (text === undefined) {
    if (texts.few.size >= mostStatements) return null;
    text = fewRowsText(rows, checked.length);
    texts.few.set(name, text);
  }
  const values = rows.flatMap((own, part) => own.flatMap((row) => valuesOf(row, columnsOf(part))));
  return { name, text, values: [...values, ...checked] };
}

function fewRowsText(rows: readonly (readonly Row[])[], checkCount: number): string {
  let place = 0;
  const ctes = rows.flatMap((own, part) => {
    if (own.length === 0) return [];
    const placeholders = own.map(() =>
      columnsOf(part).map(({ type }) => `$${String(++place)}::${type}`),
    );
    const statements = writeParts[part]?.fewRows(placeholders) ?? [];
    return statements.map((sql, index) => `${cteName(part, index)} AS (${sql})`);
  });
  const updated = rows[partNumber.rootUpdate]?.map((_, index) => index) ?? [];
  return withChecks(ctes, place, checkCount, updated);
}

/** Each part's rows one parameter: the text depends only on which parts have rows. */
function manyRowsStatement(
  rows: readonly (readonly Row[])[],
  checked: readonly unknown[],
): WriteStatement {
  let parts = [...rows.keys()].filter((part) => rows[part]?.length);
  let name = manyName(parts, checked.length);
  if (!texts.many.has(name) && texts.many.size >= mostStatements) {
    parts = [...writeParts.keys()];
    name = manyName(parts, checked.length);
  }
  const text = texts.many.get(name) ?? manyRowsText(parts, checked.length);
  texts.many.set(name, text);
  const values = parts.map((part) => partOf(part).parameterOf(rows[part] ?? []));
  return { name, text, values: [...values, ...checked] };
}

function manyName(parts: readonly number[], checkCount: number): string {
  return `write-many-${parts.reduce((mask, part) => mask | (1 << part), 0).toString(36)}-${String(checkCount)}`;
}

function manyRowsText(parts: readonly number[], checkCount: number): string {
  const ctes = parts.map(
    (part, index) => `${cteName(part, 0)} AS (${partOf(part).manyRows(`$${String(index + 1)}`)})`,
  );
  const updated = parts.includes(partNumber.rootUpdate) ? [0] : [];
  return withChecks(ctes, parts.length, checkCount, updated);
}

/** The statement fails as a whole unless everything is as it was found and taken for granted. */
function withChecks(
  ctes: readonly string[],
  parameters: number,
  checkCount: number,
  updated: readonly number[],
): string {
  const roots = updated.map(
    (index) => `(SELECT count(*) FROM ${cteName(partNumber.rootUpdate, index)})`,
  );
  const checks = [
    `${roots.join(' + ') || '0'} = $${String(parameters + 1)}::integer`,
    ...assumptionChecks(parameters + 2, checkCount - 1),
  ];
  const check = `1 / (CASE WHEN ${checks.join(' AND ')} THEN 1 ELSE 0 END)`;
  return `WITH ${ctes.join(', ')} SELECT ${check}, clock_timestamp() AS now`;
}

/** For the parameters of the assumptions: none, time and definitions, or those and the locks. */
function assumptionChecks(first: number, count: number): string[] {
  const [at, epoch, locks, lockCount] = [0, 1, 2, 3].map((offset) => `$${String(first + offset)}`);
  if (count === 0) return [];
  const checks = [
    `(${at}::timestamptz IS NULL OR now() BETWEEN ${at} AND ${at} + interval '1 second')`,
    `(SELECT epoch FROM deployment_epoch) = ${epoch}::integer`,
  ];
  if (count === 2) return checks;
  const held = `(SELECT count(*) FROM job j
    JOIN json_to_recordset(${locks}::json) AS x(key bigint, token integer)
      ON j.key = x.key AND j.lock_token = x.token)`;
  return [...checks, `${held} = ${lockCount}::integer`];
}

function valuesOf(row: Row, columns: readonly Column[]): unknown[] {
  return columns.map(({ name, type }) => {
    const value = row[name] ?? null;
    return (type === 'jsonb' || type === 'json') && value !== null ? JSON.stringify(value) : value;
  });
}

function columnsOf(part: number): readonly Column[] {
  return partOf(part).columns;
}

function partOf(part: number): WritePart {
  const found = writeParts[part];
  if (!found) throw new Error(`there is no part ${part}`);
  return found;
}

function cteName(part: number, index: number): string {
  return `p${String(part)}_${String(index)}`;
}
