import { OfficialDocument } from './official-document.entity.js';
import { RegisterCounter } from './register-counter.entity.js';

export { documentKinds, type DocumentKind } from './document-kinds.js';
export { DocumentService, type DocumentDraft } from './document.service.js';
export { DocumentsModule } from './documents.module.js';
export { nextNumber } from './numbering.js';
export { OfficialDocument, RegisterCounter };

export const documentEntities = [OfficialDocument, RegisterCounter];
