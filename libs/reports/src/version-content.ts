/** What a preparer wrote; plain text, each may be empty. */
export interface VersionContent {
  readonly results: string;
  readonly difficulties: string;
  readonly proposals: string;
}

/** What a synthesis says of one division: which version it is made of, or that there was none. */
export interface IncludedPart {
  readonly unitCode: string;
  readonly unitName: string;
  /** Null: "chưa báo cáo". */
  readonly versionNumber: number | null;
  readonly nothingToReport: boolean;
  readonly late: boolean;
}

/** Which approved monthly report a synthesis is built on, or that there was none. */
export interface IncludedMonth {
  readonly period: string;
  /** Number and symbol; null: "chưa ban hành". */
  readonly symbol: string | null;
  readonly issuedOn: string | null;
}

/** Reads what was filled in; fields that were left out are empty. */
export function contentOf(submitted: Readonly<Record<string, unknown>>): VersionContent {
  const text = (name: keyof VersionContent) => {
    const value = submitted[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    results: text('results'),
    difficulties: text('difficulties'),
    proposals: text('proposals'),
  };
}
