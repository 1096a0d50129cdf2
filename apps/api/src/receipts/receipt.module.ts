import { LegalTimeModule } from '@minhbach/legal-time';
import { RequestsModule } from '@minhbach/requests';
import { Module } from '@nestjs/common';
import { RequestsApiModule } from '../requests/requests.module.js';
import { ReceiptController } from './receipt.controller.js';
import { Receipts } from './receipt.service.js';

@Module({
  imports: [LegalTimeModule, RequestsModule, RequestsApiModule],
  controllers: [ReceiptController],
  providers: [Receipts],
})
export class ReceiptPagesModule {}
