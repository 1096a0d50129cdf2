/** A value that a template may name: a text, or a list of rows of texts. */
export type FieldValue = string | readonly FieldRow[];

export type FieldRow = Readonly<Record<string, string>>;

export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What is told of a field to whoever writes a template. */
export interface LetterField {
  readonly vi: string;
  /** What a preview shows. The keys of its rows are the names that a list may use. */
  readonly sample: FieldValue;
  /** A letter without it would not say what the law wants it to say. */
  readonly required?: true;
}

export type LetterFields = Readonly<Record<string, LetterField>>;
