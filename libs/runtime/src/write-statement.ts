import { partNumber, writeParts } from './write-parts.js';

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
  /** Numbers of the parts that the first parameters stand for. */
  readonly parts: readonly number[];
}

/**
 * How many combinations of parts get a statement of their own. Every connection prepares what it meets, and
 * each prepared statement costs it memory; whatever comes later uses the one with all parts.
 */
const mostCombinations = 60;

/** Division by zero: how the statement fails when something is not as its steps found or assumed it. */
export const staleCode = '22012';

const everything = (1 << writeParts.length) - 1;
const statements = new Map<string, WriteStatement>();

/** The statement for values by part number; a part without value has nothing to write. */
export function writeStatementFor(
  values: readonly (string | undefined)[],
  knownRoots: number,
  assumptions: Assumptions | null,
): { name: string; text: string; values: unknown[] } {
  let mask = 0;
  for (const [part, value] of values.entries()) if (value !== undefined) mask |= 1 << part;
  const { name, text, parts } = statementFor(mask, assumptions !== null);
  const parameters: unknown[] = parts.map((part) => values[part] ?? writeParts[part]?.empty ?? '');
  parameters.push(knownRoots);
  if (assumptions) {
    const { guessedAt, epoch, locks } = assumptions;
    parameters.push(guessedAt, epoch, JSON.stringify(locks), locks.length);
  }
  return { name, text, values: parameters };
}

function statementFor(mask: number, assumes: boolean): WriteStatement {
  const name = nameOf(mask, assumes);
  const known = statements.get(name);
  if (known) return known;
  if (statements.size >= mostCombinations && mask !== everything) {
    return statementFor(everything, assumes);
  }
  const made = statementOf(mask, assumes);
  statements.set(name, made);
  return made;
}

/** PostgreSQL cuts names after 63 characters: a list of the tables would make different statements alike. */
function nameOf(mask: number, assumes: boolean): string {
  return `write-${mask.toString(36)}${assumes ? '-assuming' : ''}`;
}

function statementOf(mask: number, assumes: boolean): WriteStatement {
  const parts = [...writeParts.keys()].filter((part) => mask & (1 << part));
  const ctes = parts.map((part, index) => {
    const sql = writeParts[part]?.sql(`$${String(index + 1)}`) ?? '';
    return `p${String(part)} AS (${sql})`;
  });
  const checks = [rootsCheck(parts), ...(assumes ? assumptionChecks(parts.length + 2) : [])];
  // Fails, and with it the whole statement, unless everything is as it was found.
  const check = `1 / (CASE WHEN ${checks.join(' AND ')} THEN 1 ELSE 0 END)`;
  return {
    name: nameOf(mask, assumes),
    text: `WITH ${ctes.join(', ')} SELECT ${check}, clock_timestamp() AS now`,
    parts,
  };
}

function rootsCheck(parts: readonly number[]): string {
  const updated = parts.includes(partNumber.rootUpdate)
    ? `(SELECT count(*) FROM p${String(partNumber.rootUpdate)})`
    : '0';
  return `${updated} = $${String(parts.length + 1)}::integer`;
}

function assumptionChecks(first: number): string[] {
  const [at, epoch, locks, count] = [0, 1, 2, 3].map((offset) => `$${String(first + offset)}`);
  return [
    `(${at}::timestamptz IS NULL OR now() BETWEEN ${at} AND ${at} + interval '1 second')`,
    `(SELECT epoch FROM deployment_epoch) = ${epoch}::integer`,
    `(SELECT count(*) FROM job j JOIN json_to_recordset(${locks}::json) AS x(key bigint, token integer)
      ON j.key = x.key AND j.lock_token = x.token) = ${count}::integer`,
  ];
}
