import type { DocumentKind } from '../document-kinds.js';

/** Forms that a person fills in: they are given out, neither numbered nor issued. */
export type FormKind = 'request-form' | 'organisation-request-form' | 'consent-form';

/** Everything that has a template. */
export type TemplateKind = DocumentKind | FormKind;

/** A form that an act prescribes. `verified`: its fields were compared with the published text. */
export interface PrescribedForm {
  readonly number: string;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * Texts name fields as `{dueOn}`. A block with `when` is left out while that field is empty; a row whose text
 * comes to nothing is printed as a dotted line to be filled in by hand.
 */
export type TemplateBlock =
  | { readonly type: 'heading'; readonly text: string; readonly when?: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly when?: string }
  | { readonly type: 'list'; readonly of: string; readonly text: string; readonly when?: string }
  | {
      readonly type: 'rows';
      readonly rows: readonly { readonly label: string; readonly text: string }[];
      readonly when?: string;
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly of: string;
      readonly columns: readonly TemplateColumn[];
      readonly when?: string;
    }
  | {
      readonly type: 'bars';
      readonly caption: string;
      readonly of: string;
      readonly label: string;
      /** Comes to a number that is not negative. */
      readonly amount: string;
      readonly when?: string;
    };

/** A column of a table; its text is filled with each row of the list. */
export interface TemplateColumn {
  readonly title: string;
  readonly text: string;
  /** `left` when absent. */
  readonly align?: 'left' | 'right';
}

/** `leader` signs with the authority that he has; the others sign as what the title says. */
export interface TemplateSignature {
  readonly by: 'leader' | 'officer' | 'requester';
  /** Above the name; unused for a leader, whose title follows from his authority. */
  readonly title?: string;
}

/** One version of the wording and order of a letter. Number, date, issuer and signer are never part of it. */
export interface LetterTemplate {
  readonly form?: PrescribedForm;
  /** Kind of document as printed, in capitals (tên loại văn bản). */
  readonly title: string;
  /** What it is about (trích yếu); also how lists call the letter. */
  readonly summary: string;
  /** After `Kính gửi:`. */
  readonly addressee?: string;
  readonly body: readonly TemplateBlock[];
  readonly signature: TemplateSignature;
  /** Lines under `Nơi nhận:`. */
  readonly recipients: readonly string[];
}
