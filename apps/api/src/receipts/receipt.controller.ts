import type { SignedInPerson } from '@minhbach/identity';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../access/access.decorator.js';
import { CurrentPerson } from '../access/current-person.decorator.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage } from '../public-pages/page-reply.js';
import { pageRequest } from '../public-pages/page-request.js';
import { requestCode } from '../tracking/request-code.js';
import { receiptTexts } from './receipt-texts.js';
import { receiptView } from './receipt-view.js';
import { Receipts } from './receipt.service.js';

/** The receipt of a request for its requester: a page without script, to read and to print. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@Controller('bien-nhan')
export class ReceiptController {
  constructor(private readonly receipts: Receipts) {}

  @Get(':code')
  @Access('request.read')
  async read(
    @Param('code') typed: string,
    @Query() _query: Record<string, unknown>,
    @CurrentPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { language, path } = pageRequest(request);
    const origin = `${request.protocol}://${request.host}`;
    const receipt = await this.receipts.read(requestCode(typed) ?? '', person, origin);
    const title = `${receiptTexts[language].title} ${receipt.request.code}`;
    sendPage(reply, { language, title, path, main: receiptView(receipt, language) });
  }
}
