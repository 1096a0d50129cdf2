/** The cases of a snapshot as a table: one row a case, a column for each fact that is one value. */
export interface CaseTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export function caseTable(cases: string): CaseTable {
  const facts = cases
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const columns = Object.entries(facts[0] ?? {})
    .filter(([name, value]) => name !== 'code' && !Array.isArray(value))
    .map(([name]) => name);
  return { columns, rows: facts.map((each) => columns.map((column) => each[column])) };
}
