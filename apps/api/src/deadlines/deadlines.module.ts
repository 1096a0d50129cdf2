import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller.js';

@Module({ imports: [LegalTimeModule], controllers: [DeadlinesController] })
export class DeadlinesApiModule {}
