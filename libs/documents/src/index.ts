import { FileAttachment } from './files/file-attachment.entity.js';
import { FileChunk } from './files/file-chunk.entity.js';
import { FileEvent } from './files/file-event.entity.js';
import { FileRedaction } from './files/file-redaction.entity.js';
import { hasContent, StoredFile } from './files/stored-file.entity.js';
import { IssuedCopy } from './issued-copy.entity.js';
import { LetterTemplateVersion } from './letter-template.entity.js';
import { OfficialDocument } from './official-document.entity.js';
import { RegisterCounter } from './register-counter.entity.js';

export { documentKinds, type DocumentKind } from './document-kinds.js';
export { DocumentService, type DocumentDraft } from './document.service.js';
export { DocumentsModule } from './documents.module.js';
export type { CopyFormat } from './issued-copy.entity.js';
export { attachedOf, attachFiles, attachUnlessFaulty } from './files/attach-files.js';
export { filesOfCase, isReady, type CaseFile } from './files/case-files.js';
export type { FilePurpose } from './files/file-attachment.entity.js';
export { contents, FileContent } from './files/file-content.service.js';
export { recordFileEvents } from './files/file-events.js';
export type { RemovedPart } from './files/file-redaction.entity.js';
export { fileLimits } from './files/file-limits.js';
export { FileSweeper } from './files/file-sweeper.service.js';
export { fileTypes } from './files/file-types.js';
export { findOrphans } from './files/find-orphans.js';
export { fileStoreAt } from './files/store/file-store-at.js';
export { FilesModule, type FilesOptions } from './files/files.module.js';
export { filesOptionsFrom } from './files/files-options.js';
export { InfectedFiles, type InfectedFile } from './files/scan/infected-files.js';
export { FileScans } from './files/scan/file-scans.service.js';
export type { FileState } from './files/stored-file.entity.js';
export type { UploadPart } from './files/upload-chunks.service.js';
export { Uploads } from './files/uploads.service.js';
export { composeLetter, unverifiedMark, type LetterFacts } from './letter/compose-letter.js';
export type { ComposedBlock, ComposedLetter } from './letter/composed-letter.js';
export type { Signatory, SigningCapacity } from './letter/signatory.js';
export { signatoryOf } from './letter/signatory-of.js';
export { qrSvg } from './letter/qr-svg.js';
export { LetterPrintingModule } from './letter-printing.module.js';
export { LetterTemplates, type TemplatePublication } from './letter-templates.service.js';
export { PublicAddress, PublicAddressModule } from './public-address.module.js';
export { nextNumber } from './numbering.js';
export { digestOf, renderLetter, type RenderedLetter } from './rendered-letter.js';
export { sampleFacts } from './sample-letter.js';
export { templateKinds, templateName } from './template/form-kinds.js';
export type { FieldValues } from './template/letter-field.js';
export { letterFields } from './template/letter-fields.data.js';
export type { FormKind, LetterTemplate, TemplateKind } from './template/letter-template.js';
export type { TemplateFault } from './template/template-fault.js';
export { templateFaults } from './template/template-faults.js';
export { IssuedCopy, LetterTemplateVersion, OfficialDocument, RegisterCounter, StoredFile };
export { FileEvent, FileRedaction, hasContent };

export const documentEntities = [
  ...[IssuedCopy, LetterTemplateVersion, OfficialDocument, RegisterCounter],
  ...[StoredFile, FileChunk, FileAttachment, FileEvent, FileRedaction],
];
