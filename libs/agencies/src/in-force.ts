/** A row that holds from its first to its last day, both included. */
export interface DatedRow {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether a dated row holds on a local date (YYYY-MM-DD). */
export function inForce(row: DatedRow, on: string): boolean {
  return row.validFrom <= on && (row.validTo === null || on <= row.validTo);
}
