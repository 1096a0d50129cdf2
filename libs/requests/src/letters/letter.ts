import type { DocumentKind, FieldValues } from '@minhbach/documents';
import type { InformationRequest } from '../information-request.entity.js';
import { citationsOf } from './citations.js';

/** A letter before it is numbered: which one, and what its template is filled with. */
export interface Letter {
  readonly kind: DocumentKind;
  readonly fields: FieldValues;
}

/** What every letter about a request names. */
export interface LetterContext {
  readonly request: InformationRequest;
  readonly agencyName: string;
  /** The organisation that asks or, where there is none, the person. */
  readonly requesterName: string;
}

/** The fields that all letters about a request have. */
export function commonFields({ request, agencyName, requesterName }: LetterContext): FieldValues {
  const { law, appeal } = citationsOf(request.regime);
  return {
    requestCode: request.code,
    requestTitle: request.title,
    submittedOn: printedDate(request.submittedOn),
    requesterName,
    agencyName,
    lawName: law,
    appealBasis: appeal,
  };
}

/** A local date as Vietnamese letters print it: `25/11/2026`. */
export function printedDate(date: string): string {
  return date.split('-').reverse().join('/');
}
