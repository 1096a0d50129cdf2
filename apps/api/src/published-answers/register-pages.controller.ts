import { Clock } from '@minhbach/database';
import { FileContent, PublicAddress } from '@minhbach/documents';
import { PublicRegister, type RegisterFilter } from '@minhbach/requests';
import {
  Controller,
  Get,
  Param,
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
import { isKey } from '../boundary/key-param.js';
import { attachmentReply } from '../files/attachment-reply.js';
import { notFound } from '../problems/problem.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage, sendText } from '../public-pages/page-reply.js';
import { pageRequest } from '../public-pages/page-request.js';
import { AgencyNames } from './agency-names.service.js';
import { publishedAnswerDto, standing, summaryDto } from './published-answer-view.js';
import { registerEntry } from './register-entry.js';
import { registerFeed } from './register-feed.js';
import { registerList, type RegisterSearch } from './register-list.js';
import { registerTexts } from './register-texts.js';

const perPage = 20;
const inFeed = 30;

/** Seconds for which a page of the register may be kept: what is withdrawn is gone soon. */
const keepFor = 60;

/** The public register as pages without sign-in and without script, and as a feed. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@UseGuards(AddressLimitGuard)
@Controller('cong-khai')
export class RegisterPagesController {
  constructor(
    private readonly register: PublicRegister,
    private readonly agencies: AgencyNames,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
    private readonly content: FileContent,
  ) {}

  @Get()
  @Public()
  async list(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { language, path, parameter } = pageRequest(request);
    const search = { words: parameter('tu'), agency: parameter('co-quan'), year: parameter('nam') };
    const filter = filterOf(search, parameter('tiep'));
    const [found, scope] = await Promise.all([this.register.list(filter), this.register.scope()]);
    const agencyOf = await this.agencies.of(scope.agencyCodes);
    const parameters = { tu: search.words, 'co-quan': search.agency, nam: search.year };
    const list = {
      ...{ search, years: scope.years },
      agencies: scope.agencyCodes.map(agencyOf),
      items: found.items.map((entry) => summaryDto(entry, agencyOf)),
      next: found.next === null ? null : { ...parameters, tiep: found.next },
    };
    const main = registerList(list, language);
    const feed = '/cong-khai/atom.xml';
    const { title } = registerTexts[language];
    sendPage(reply, { language, title, path, parameters, main, feed }, { keepFor });
  }

  @Get('atom.xml')
  @Public()
  async feed(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { items } = await this.register.list({ limit: inFeed });
    const agencyOf = await this.agencies.of(items.map(({ agencyCode }) => agencyCode));
    const entries = items.map((entry) => ({
      summary: summaryDto(entry, agencyOf),
      publishedAt: entry.publishedAt,
    }));
    const here = new URL(this.address.of('/') ?? `${request.protocol}://${request.host}`);
    void reply.header('cache-control', `public, max-age=${String(keepFor)}`);
    const text = registerFeed(entries, here.origin, await this.clock.now());
    sendText(reply, 'application/atom+xml; charset=utf-8', text);
  }

  @Get(':key')
  @Public()
  async read(
    @Param('key') key: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { language, path } = pageRequest(request);
    const entry = standing(isKey(key) ? await this.register.read(key) : null);
    const answer = publishedAnswerDto(entry, await this.agencies.of([entry.agencyCode]));
    const main = registerEntry(answer, language);
    sendPage(reply, { language, title: answer.subject, path, main }, { keepFor });
  }

  @Get(':key/tep/:file')
  @Public()
  async file(
    @Param('key') key: string,
    @Param('file') fileKey: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const entry = standing(isKey(key) ? await this.register.read(key) : null);
    const file = await this.register.file(entry, fileKey);
    if (!file) throw notFound();
    return attachmentReply(reply, file, await this.content.read(file));
  }
}

/** What cannot be a year or a place in the list is as if it were not asked. */
function filterOf({ words, agency, year }: RegisterSearch, after: string): RegisterFilter {
  return {
    text: words.slice(0, 200),
    limit: perPage,
    ...(agency !== '' && { agencyCode: agency }),
    ...(/^2\d{3}$/.test(year) && { year: Number(year) }),
    ...(after !== '' && { after }),
  };
}
