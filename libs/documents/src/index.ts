import { IssuedCopy } from './issued-copy.entity.js';
import { LetterTemplateVersion } from './letter-template.entity.js';
import { OfficialDocument } from './official-document.entity.js';
import { RegisterCounter } from './register-counter.entity.js';

export { documentKinds, type DocumentKind } from './document-kinds.js';
export { DocumentService, type DocumentDraft } from './document.service.js';
export { DocumentsModule } from './documents.module.js';
export type { CopyFormat } from './issued-copy.entity.js';
export { unverifiedMark, type LetterFacts } from './letter/compose-letter.js';
export type { Signatory, SigningCapacity } from './letter/signatory.js';
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
export { IssuedCopy, LetterTemplateVersion, OfficialDocument, RegisterCounter };

export const documentEntities = [
  IssuedCopy,
  LetterTemplateVersion,
  OfficialDocument,
  RegisterCounter,
];
