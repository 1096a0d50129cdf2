import { writeParts } from './write-parts.js';

interface WriteStatement {
  readonly name: string;
  readonly text: string;
  /** Numbers of the parts that the parameters stand for. */
  readonly parts: readonly number[];
}

/**
 * How many combinations of parts get a statement of their own. Every connection prepares what it meets, and
 * each prepared statement costs it memory; whatever comes later uses the one with all parts.
 */
const mostCombinations = 60;

const everything = (1 << writeParts.length) - 1;
const statements = new Map<number, WriteStatement>([[everything, statementOf(everything)]]);

/** The statement for values by part number; a part without value has nothing to write. */
export function writeStatementFor(values: readonly (string | undefined)[]): {
  name: string;
  text: string;
  values: string[];
} {
  let mask = 0;
  for (let part = 0; part < values.length; part++)
    if (values[part] !== undefined) mask |= 1 << part;
  const { name, text, parts } = statementFor(mask);
  return { name, text, values: parts.map((part) => values[part] ?? writeParts[part]?.empty ?? '') };
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
  // PostgreSQL cuts names after 63 characters: a list of the tables would make different statements alike.
  return { name: `write-${mask.toString(36)}`, text: `WITH ${ctes.join(', ')} SELECT 1`, parts };
}
