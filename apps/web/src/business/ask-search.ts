import { oneOf } from '../frame/search-words';

/** The pages of a request that is being written, as they stand in the address. */
export const askPages = ['noi-dung', 'nhan-ket-qua', 'nguoi-yeu-cau', 'kiem-tra'] as const;

export type AskPage = (typeof askPages)[number];
export type AskSection = Exclude<AskPage, 'kiem-tra'>;

export const askSections = ['noi-dung', 'nhan-ket-qua', 'nguoi-yeu-cau'] as const;

export interface AskSearch {
  /** The first when absent. */
  readonly phan?: AskPage;
}

export function askSearch({ phan }: Record<string, unknown>): AskSearch {
  const known = oneOf(askPages, phan);
  return known ? { phan: known } : {};
}
