import type { PersonalDataClassId } from './personal-data-class.js';

/** What takes the place of a text that was erased and may not be empty. */
export const erasedText = '(đã xóa)';

/** What becomes of a table's rows when their person's data is erased. Values are SQL. */
export type Erasure =
  | { readonly by: 'deleting' }
  | { readonly by: 'overwriting'; readonly with: Readonly<Record<string, string>> }
  | { readonly by: 'keeping'; readonly vi: string; readonly en: string };

/** Where data of a person lies. Conditions are SQL on a row `t`, $1 being the person's key as text. */
export interface PersonalTable {
  readonly table: string;
  readonly class: PersonalDataClassId;
  readonly vi: string;
  readonly en: string;
  /** The columns that speak of the person: what he is given when he asks. */
  readonly columns: readonly string[];
  readonly ofPerson: string;
  /** The request that a row belongs to, which may be open or held; null for what belongs to none. */
  readonly ofCase: string | null;
  readonly erasure: Erasure;
  /** From when its time counts; null where it has none of its own. */
  readonly since: string | null;
}
