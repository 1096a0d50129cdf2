import { Module } from '@nestjs/common';
import { DocumentService } from './document.service.js';
import { LetterTemplates } from './letter-templates.service.js';

@Module({
  providers: [DocumentService, LetterTemplates],
  exports: [DocumentService, LetterTemplates],
})
export class DocumentsModule {}
