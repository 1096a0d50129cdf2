import { partNumber, writeParts } from './write-parts.js';

interface WriteStatement {
  readonly name: string;
  readonly text: string;
  /** Numbers of the parts that the parameters stand for; the number of known roots comes last. */
  readonly parts: readonly number[];
}

/**
 * How many combinations of parts get a statement of their own. Every connection prepares what it meets, and
 * each prepared statement costs it memory; whatever comes later uses the one with all parts.
 */
const mostCombinations = 60;

/** Division by zero: how the statement fails when a root is not in the state that its step began with. */
export const staleCode = '22012';

const everything = (1 << writeParts.length) - 1;
const statements = new Map<number, WriteStatement>([[everything, statementOf(everything)]]);

/** The statement for values by part number; a part without value has nothing to write. */
export function writeStatementFor(
  values: readonly (string | undefined)[],
  knownRoots: number,
): { name: string; text: string; values: (string | number)[] } {
  let mask = 0;
  for (const [part, value] of values.entries()) if (value !== undefined) mask |= 1 << part;
  const { name, text, parts } = statementFor(mask);
  const parameters = parts.map((part) => values[part] ?? writeParts[part]?.empty ?? '');
  return { name, text, values: hasKnownRoots(parts) ? [...parameters, knownRoots] : parameters };
}

function statementFor(mask: number): WriteStatement {
  const known = statements.get(mask);
  if (known) return known;
  if (statements.size > mostCombinations) return statementFor(everything);
  const made = statementOf(mask);
  statements.set(mask, made);
  return made;
}

function statementOf(mask: number): WriteStatement {
  const parts = [...writeParts.keys()].filter((part) => mask & (1 << part));
  const ctes = parts.map((part, index) => {
    const sql = writeParts[part]?.sql(`$${String(index + 1)}`) ?? '';
    return `p${String(part)} AS (${sql})`;
  });
  // Fails, and with it the whole statement, unless every known root was as its step had found it.
  const check = hasKnownRoots(parts)
    ? `1 / (CASE WHEN (SELECT count(*) FROM p${String(partNumber.rootUpdate)}) =
        $${String(parts.length + 1)}::integer THEN 1 ELSE 0 END)`
    : '1';
  // PostgreSQL cuts names after 63 characters: a list of the tables would make different statements alike.
  const name = `write-${mask.toString(36)}`;
  return { name, text: `WITH ${ctes.join(', ')} SELECT ${check}`, parts };
}

function hasKnownRoots(parts: readonly number[]): boolean {
  return parts.includes(partNumber.rootUpdate);
}
