import { documentKinds, type CopyFormat, type OfficialDocument } from '@minhbach/documents';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { DocumentDto, DocumentFileDto } from './document.dto.js';

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
    signedUnder: document.signedUnder,
    issuedOn,
    issuedAt: issuedAt.toISOString(),
    templateVersion: document.templateVersion,
    pdf: fileDto(document, 'pdf', document.pdfSha256),
    html: fileDto(document, 'html', document.htmlSha256),
    docx: fileDto(document, 'docx', document.docxSha256),
  };
}

const subjects: Readonly<Record<OfficialDocument['subjectType'], string>> = {
  'information-request': 'requests',
  report: 'reports',
};

function fileDto(
  { key, subjectType, subjectKey }: OfficialDocument,
  format: CopyFormat,
  sha256: string | null,
): DocumentFileDto | null {
  if (sha256 === null) return null;
  return { href: `/api/${subjects[subjectType]}/${subjectKey}/documents/${key}/${format}`, sha256 };
}
