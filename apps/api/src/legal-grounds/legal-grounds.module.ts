import { LegalTimeModule } from '@minhbach/legal-time';
import { Module } from '@nestjs/common';
import { LegalGroundsController } from './legal-grounds.controller.js';

@Module({ imports: [LegalTimeModule], controllers: [LegalGroundsController] })
export class LegalGroundsApiModule {}
