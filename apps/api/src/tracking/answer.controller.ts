import { askedByService } from '@minhbach/database';
import { DocumentService, FileContent, isReady } from '@minhbach/documents';
import { AccessCodes, answerPath, typedCode } from '@minhbach/requests';
import {
  Body,
  Controller,
  Get,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
  UseGuards,
  type StreamableFile,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { issuedFile } from '../documents/document-file.js';
import { attachmentReply } from '../files/attachment-reply.js';
import { notFound } from '../problems/problem.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage } from '../public-pages/page-reply.js';
import { pageLink, pageRequest } from '../public-pages/page-request.js';
import { AnswerAccess, type ReadableAnswer } from './answer-access.service.js';
import { answerForm, answerTitle, type AnswerFault } from './answer-form.js';
import { givePass, passOf } from './answer-pass.js';
import { answerView } from './answer-view.js';
import { requestCode } from './request-code.js';

const statuses: Readonly<Record<AnswerFault, number>> = {
  malformed: 422,
  unknown: 404,
  used: 410,
  over: 410,
  'too-many': 429,
};

/** The answer to a request for whoever has its one-time code: pages without sign-in and without script. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@UseGuards(AddressLimitGuard)
@Controller('tra-cuu/:code/ket-qua')
export class AnswerController {
  constructor(
    private readonly access: AnswerAccess,
    private readonly codes: AccessCodes,
    private readonly content: FileContent,
    private readonly letters: DocumentService,
  ) {}

  @Get()
  @Public()
  async read(
    @Param('code') typed: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const code = codeIn(typed);
    const answer = await this.access.read(code, passOf(request));
    if (!answer) {
      sendForm(request, reply, code, null);
      return;
    }
    const { language } = pageRequest(request);
    const main = answerView(answer, answerPath(code), language);
    const title = `${code} – ${answer.tracked.title}`;
    sendPage(reply, { language, title, path: answerPath(code), main });
  }

  @Post()
  @Public()
  async open(
    @Param('code') typed: string,
    @Query() _query: Record<string, unknown>,
    @Body() { ma }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const code = codeIn(typed);
    const oneTime = typeof ma === 'string' ? typedCode(ma) : null;
    const opened =
      oneTime === null ? 'malformed' : await this.access.open(code, oneTime, request.ip);
    if (typeof opened === 'string') {
      sendForm(request, reply, code, opened);
      return;
    }
    givePass(request, reply, code, opened.pass);
    void reply.redirect(pageLink(answerPath(code), pageRequest(request).language), 303);
  }

  @Get('tep/:file')
  @Public()
  async file(
    @Param('code') typed: string,
    @Param('file') fileKey: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { tracked, files } = await this.opened(typed, request);
    const file = files.find(({ key }) => key === fileKey);
    if (!file || !isReady(file)) throw notFound();
    const bytes = await this.content.read(file, () =>
      this.codes.recordDownload(tracked.key, file.key),
    );
    return attachmentReply(reply, file, bytes);
  }

  @Get('van-ban/:document/:format')
  @Public()
  async letter(
    @Param('code') typed: string,
    @Param('document') document: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { letters } = await this.opened(typed, request);
    if (format !== 'pdf' && format !== 'html') throw notFound();
    // They are those that the pass opens.
    return askedByService(() => issuedFile(this.letters, letters, Number(document), format, reply));
  }

  private async opened(typed: string, request: FastifyRequest): Promise<ReadableAnswer> {
    const answer = await this.access.read(codeIn(typed), passOf(request));
    if (!answer) throw notFound();
    return answer;
  }
}

function codeIn(typed: string): string {
  const code = requestCode(typed);
  if (code === null) throw notFound();
  return code;
}

function sendForm(
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  fault: AnswerFault | null,
): void {
  const { language } = pageRequest(request);
  const path = answerPath(code);
  if (fault === 'too-many') void reply.header('retry-after', '900');
  const main = answerForm(code, path, fault, language);
  const status = fault === null ? 200 : statuses[fault];
  sendPage(reply, { language, title: answerTitle(language), path, main }, { status, posts: true });
}
