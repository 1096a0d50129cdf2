/** A letter with every word in its place: what PDF, DOCX, HTML and plain text are made of. All text is NFC. */
export interface ComposedLetter {
  /** `Mẫu số 02 …`, above everything; null where no act prescribes a form. */
  readonly form: string | null;
  /** Null on forms that a person sends: they have no issuing body. */
  readonly issuer: { readonly superior: string | null; readonly name: string } | null;
  /** `Số: 07/PTN-VPUBND`. */
  readonly symbol: string | null;
  /** `Vĩnh Long, ngày 05 tháng 10 năm 2026`, or with dots to be filled in. */
  readonly placeAndDate: string;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly summary: string;
  readonly addressee: string | null;
  readonly blocks: readonly ComposedBlock[];
  readonly signature: ComposedSignature;
  readonly recipients: readonly string[];
  /** Address of the tracking page, for the QR code. */
  readonly tracking: string | null;
  /** What is to be known of marked words. */
  readonly notes: readonly string[];
}

export type ComposedBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'rows'; readonly rows: readonly ComposedRow[] }
  | ComposedTable
  | ComposedBars;

/** `cells` are its rows, each with a text for every column; that of the first one names the row. */
export interface ComposedTable {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly cells: readonly (readonly string[])[];
}

/** A bar chart of amounts that are not negative. */
export interface ComposedBars {
  readonly type: 'bars';
  readonly caption: string;
  readonly bars: readonly ComposedBar[];
}

export interface ComposedBar {
  readonly label: string;
  readonly amount: number;
}

/** An empty text is a line to be filled in by hand. */
export interface ComposedRow {
  readonly label: string;
  readonly text: string;
}

export interface ComposedSignature {
  /** Authority and title in capitals, one line each, e.g. `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly lines: readonly string[];
  /** In brackets under the title, where a person signs by hand. */
  readonly note: string | null;
  readonly name: string;
}
