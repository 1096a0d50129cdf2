import { html } from '@remix-run/html-template';
import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import type { Documentation } from './documentation.js';
import { notFound } from '../problems/problem.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage } from '../public-pages/page-reply.js';
import { pageLink, pageRequest } from '../public-pages/page-request.js';
import { readDocumentation } from './read-documentation.js';

/** Seconds for which anybody may keep it: it changes with the programme. */
const keepFor = 600;

const back = { vi: 'Tài liệu', en: 'Documentation' };

/** The documentation, to be read without signing in. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@Controller('tai-lieu')
export class DocumentationController {
  private read: Documentation | null = null;

  constructor(@Inject(API_OPTIONS) private readonly options: ApiOptions) {}

  /** Read when it is first asked for: no start waits for it. */
  private get documentation(): Documentation {
    return (this.read ??= readDocumentation(this.options.documentation));
  }

  @Get()
  @Public()
  first(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.send('', request, reply);
  }

  @Get('tep/:file')
  @Public()
  file(@Param('file') name: string, @Res() reply: FastifyReply): void {
    const file = this.documentation.files.get(name);
    if (!file) throw notFound();
    void reply
      .headers({
        'content-type': file.type,
        'cache-control': `public, max-age=${String(keepFor)}`,
        'x-content-type-options': 'nosniff',
      })
      .send(file.bytes);
  }

  @Get(':page')
  @Public()
  page(
    @Param('page') page: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.send(page, request, reply);
  }

  @Get(':folder/:page')
  @Public()
  pageInFolder(
    @Param('folder') folder: string,
    @Param('page') page: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.send(`${folder}/${page}`, request, reply);
  }

  private send(slug: string, request: FastifyRequest, reply: FastifyReply): void {
    const page = this.documentation.pages.get(slug);
    if (!page) throw notFound();
    const { language, path } = pageRequest(request);
    const { title, content } = page;
    const main = html`${slug === '' ? null : html`<p class="screen"><a href="${pageLink('/tai-lieu', language)}">${back[language]}</a></p>`}
      <article class="text" lang="${page.language}">${content}</article>`;
    sendPage(reply, { language, title, path, main }, { keepFor, hasPictures: true });
  }
}
