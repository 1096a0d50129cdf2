import { DocumentsModule } from '@minhbach/documents';
import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { LetterTemplatesController } from './letter-templates.controller.js';

@Module({
  imports: [DocumentsModule, IdempotencyModule],
  controllers: [LetterTemplatesController],
})
export class LetterTemplatesApiModule {}
