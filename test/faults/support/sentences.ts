/** A sentence about the database that must hold whatever broke, and the rows that break it. */
export interface Sentence {
  readonly name: string;
  readonly violations: string;
}

export const noLetterTwice: Sentence = {
  name: 'no letter was issued twice',
  violations: `SELECT subject_key, kind FROM official_document
    GROUP BY subject_type, subject_key, kind HAVING count(*) > 1`,
};

export const registersWithoutGaps: Sentence = {
  name: 'the registers count without gaps',
  violations: `SELECT register, year FROM official_document
    GROUP BY register, year HAVING max(number) <> count(*) OR min(number) <> 1`,
};

export const answersWithLetters: Sentence = {
  name: 'every delivered answer has its letter',
  violations: `SELECT code FROM information_request r
    WHERE outcome IN ('fulfilled', 'partially-fulfilled') AND NOT EXISTS (
      SELECT FROM official_document d WHERE d.subject_key = r.key AND d.kind = 'resolution-slip')`,
};

export const noIncident: Sentence = {
  name: 'no incident was raised',
  violations: 'SELECT * FROM incident',
};

export const emptyOutbox: Sentence = {
  name: 'the outbox is empty',
  violations: 'SELECT * FROM outbox',
};

/** One for each of these tables. */
export function nothingLeftIn(tables: readonly string[]): Sentence[] {
  return tables.map((table) => ({
    name: `an ended instance leaves no ${table}`,
    violations: `SELECT t.* FROM ${table} t JOIN process_instance i ON i.key = t.root_key
      WHERE i.ended_at IS NOT NULL`,
  }));
}

/** The rows, of which the first are shown; SQL of a sentence as a statement. */
export function firstViolations({ violations }: Sentence): string {
  return `SELECT to_jsonb(v) AS row FROM (${violations}) v LIMIT 3`;
}

/** Those of the sentences that do not hold, in words; `ask` gives the rows of a statement. */
export async function brokenOf(
  sentences: readonly Sentence[],
  ask: (sql: string) => Promise<readonly { readonly row: unknown }[]>,
): Promise<string[]> {
  const broken: string[] = [];
  for (const sentence of sentences) {
    const rows = await ask(firstViolations(sentence));
    if (rows.length === 0) continue;
    broken.push(
      `it is not so that ${sentence.name}: ${JSON.stringify(rows.map(({ row }) => row))}`,
    );
  }
  return broken;
}
