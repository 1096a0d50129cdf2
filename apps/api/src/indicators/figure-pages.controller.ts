import { Snapshots, type SnapshotExport } from '@minhbach/indicators';
import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { notFound } from '../problems/problem.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage, sendText } from '../public-pages/page-reply.js';
import { pageRequest } from '../public-pages/page-request.js';
import { AgencyNames } from '../published-answers/agency-names.service.js';
import { casesCsv } from './cases-csv.js';
import { casesWorkbook } from './cases-workbook.js';
import { figurePage, noFigures } from './figure-page.js';
import { figureTexts } from './figure-texts.js';
import { readableSnapshot } from './readable-snapshot.js';
import { snapshotSchema } from './snapshot-schema.js';
import { workbookType } from './workbook.js';

/** Published figures never change; only which month is the newest does. */
const keepFor = 60;

/** The published figures as pages without sign-in and without script, and what they can be computed from again. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@UseGuards(AddressLimitGuard)
@Controller('chi-so')
export class FigurePagesController {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly agencies: AgencyNames,
  ) {}

  @Get()
  @Public()
  async newest(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [newest] = await this.snapshots.list();
    if (newest) return this.show(newest.month, request, reply);
    const { language, path } = pageRequest(request);
    const { title } = figureTexts[language];
    sendPage(reply, { language, title, path, main: noFigures(language) }, { keepFor });
  }

  @Get('du-lieu.schema.json')
  @Public()
  schema(@Res() reply: FastifyReply): void {
    sendText(reply, 'application/schema+json; charset=utf-8', JSON.stringify(snapshotSchema));
  }

  @Get(':month')
  @Public()
  async month(
    @Param('month') month: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(month, request, reply);
  }

  /** What `npm run cli -- verify-snapshot` computes the figures from again. */
  @Get(':month/du-lieu.json')
  @Public()
  async json(@Param('month') month: string, @Res() reply: FastifyReply): Promise<void> {
    const snapshot = await this.published(month);
    sendText(reply, 'application/json; charset=utf-8', JSON.stringify(snapshot));
  }

  @Get(':month/du-lieu.csv')
  @Public()
  async csv(@Param('month') month: string, @Res() reply: FastifyReply): Promise<void> {
    const { cases } = await this.published(month);
    sendText(reply, 'text/csv; charset=utf-8', casesCsv(cases));
  }

  @Get(':month/du-lieu.xlsx')
  @Public()
  async workbook(@Param('month') month: string, @Res() reply: FastifyReply): Promise<void> {
    const { cases } = await this.published(month);
    void reply
      .header('content-type', workbookType)
      .header('content-disposition', `attachment; filename="chi-so-${month}.xlsx"`)
      .send(await casesWorkbook(cases));
  }

  private async show(month: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { language, path } = pageRequest(request);
    const [snapshot, taken] = await Promise.all([this.published(month), this.snapshots.list()]);
    const readable = readableSnapshot(snapshot);
    const codes = readable.figures.cs5.byAgency.map(({ agencyCode }) => agencyCode);
    const agencyOf = await this.agencies.of(codes);
    const main = figurePage(readable, { agencyOf, taken }, language);
    sendPage(reply, { language, title: figureTexts[language].title, path, main }, { keepFor });
  }

  private async published(month: string): Promise<SnapshotExport> {
    const snapshot = await this.snapshots.read(month);
    if (!snapshot) throw notFound();
    return snapshot;
  }
}
