import { documentKinds, type OfficialDocument } from '@minhbach/documents';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { DocumentDto } from './document.dto.js';

export function documentDto(
  document: OfficialDocument,
  nameOf: (id: string) => NamedPersonDto,
): DocumentDto {
  const { key, kind, symbol, agencyCode, title, body, signedBy, issuedOn, issuedAt } = document;
  return {
    key,
    kind,
    kindName: documentKinds[kind].name,
    symbol,
    agencyCode,
    title,
    body,
    signedBy: signedBy === null ? null : nameOf(signedBy),
    issuedOn,
    issuedAt: issuedAt.toISOString(),
  };
}
