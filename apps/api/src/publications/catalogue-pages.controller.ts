import { localDateOf } from '@minhbach/calendar';
import { Clock } from '@minhbach/database';
import { PublicationCoverages, PublishedDocuments } from '@minhbach/publications';
import { Controller, Get, Param, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { AddressLimitGuard } from '../access/address-limit.guard.js';
import { isKey } from '../boundary/key-param.js';
import { notFound } from '../problems/problem.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage } from '../public-pages/page-reply.js';
import { pageRequest } from '../public-pages/page-request.js';
import { catalogueEntryPage, type DocumentPage } from './catalogue-entry-page.js';
import { nameIn } from './name-in.js';
import { cataloguePage, type CountedDays } from './catalogue-page.js';
import { catalogueTexts } from './catalogue-texts.js';

const perPage = 20;

/** Seconds for which a page may be kept: what is published is seen soon. */
const keepFor = 60;

/** What must be published where and how far it is, as pages without sign-in and without script. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@UseGuards(AddressLimitGuard)
@Controller('danh-muc-cong-khai')
export class CataloguePagesController {
  constructor(
    private readonly coverages: PublicationCoverages,
    private readonly documents: PublishedDocuments,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  async catalogue(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { language, path } = pageRequest(request);
    const span = await this.thisYear();
    const coverage = await this.coverages.of(span.from, span.to, span.to);
    const main = cataloguePage(coverage, span, language);
    sendPage(reply, { language, title: catalogueTexts[language].title, path, main }, { keepFor });
  }

  @Get(':entry')
  @Public()
  async entry(
    @Param('entry') id: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { language, path, parameter } = pageRequest(request);
    const span = await this.thisYear();
    const { entries } = await this.coverages.of(span.from, span.to, span.to);
    const coverage = entries.find(({ entry }) => entry.subject.id === id);
    if (!coverage) throw notFound();
    const documents = await this.published(id, span, parameter('tiep'));
    const main = catalogueEntryPage(coverage, documents, span, language);
    const title = nameIn(language)(coverage.entry.subject);
    sendPage(reply, { language, title, path, main }, { keepFor });
  }

  /** What cannot be a place in the list is as if it were not asked. */
  private async published(
    subject: string,
    span: CountedDays,
    after: string,
  ): Promise<DocumentPage> {
    const found = await this.documents.list(
      { subject, ...span, limit: perPage, after: isKey(after) ? after : undefined },
      span.to,
    );
    const items = found.slice(0, perPage);
    const last = items.at(-1)?.document.key ?? null;
    return { items, next: found.length > perPage ? last : null };
  }

  private async thisYear(): Promise<CountedDays> {
    const to = localDateOf(await this.clock.now());
    return { from: `${to.slice(0, 4)}-01-01`, to };
  }
}
