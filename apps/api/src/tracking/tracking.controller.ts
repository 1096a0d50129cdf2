import { AuthenticationService } from '@minhbach/identity';
import { trackingPath, type TrackedRequest } from '@minhbach/requests';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorator.js';
import { PageErrorFilter } from '../public-pages/page-error.filter.js';
import { sendPage } from '../public-pages/page-reply.js';
import { pageLink, pageRequest, type PageRequest } from '../public-pages/page-request.js';
import { tokenOf } from '../session/session-cookie.js';
import { requestCode } from './request-code.js';
import { TrackingAccess } from './tracking-access.service.js';
import {
  trackingForm,
  trackingTitle,
  type TrackingFault,
  type TrackingFormState,
} from './tracking-form.js';
import { trackingView } from './tracking-view.js';

const formPath = '/tra-cuu';
const statuses = { unknown: 404, 'too-many': 429 } as const;

/** Where a request is, for whoever holds its receipt: a page without sign-in and without script. */
@ApiExcludeController()
@UseFilters(PageErrorFilter)
@Controller('tra-cuu')
export class TrackingController {
  constructor(
    private readonly access: TrackingAccess,
    private readonly authentication: AuthenticationService,
  ) {}

  @Get()
  @Public()
  form(
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const page = pageRequest(request);
    const [typed, digits] = [page.parameter('ma'), page.parameter('so')];
    const code = requestCode(typed);
    if (code !== null && /^\d{4}$/.test(digits)) {
      void reply.redirect(pageLink(trackingPath(code), page.language, { so: digits }), 303);
      return;
    }
    const isEmpty = typed === '' && digits === '';
    const faults = isEmpty ? [] : faultsOf(code, digits);
    sendForm(reply, page, { code: typed, digits, faults, answer: null });
  }

  /** The address behind the receipt's QR code. */
  @Get(':code')
  @Public()
  async track(
    @Param('code') typed: string,
    @Query() _query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = pageRequest(request);
    const digits = page.parameter('so');
    const code = requestCode(typed);
    const own = code !== null && digits === '' ? await this.own(code, request) : null;
    if (own) {
      sendTracked(reply, page, own);
      return;
    }
    const faults = code !== null && digits === '' ? [] : faultsOf(code, digits);
    if (code === null || digits === '' || faults.length > 0) {
      sendForm(reply, page, { code: code ?? typed, digits, faults, answer: null });
      return;
    }
    const found = await this.access.byDigits(code, digits, request.ip);
    if (typeof found === 'object') sendTracked(reply, page, found, { so: digits });
    else sendForm(reply, page, { code, digits, faults: [], answer: found });
  }

  private async own(code: string, request: FastifyRequest): Promise<TrackedRequest | null> {
    const token = tokenOf(request);
    const person = token === null ? null : await this.authentication.currentSession(token);
    return person && this.access.byPerson(code, person);
  }
}

function faultsOf(code: string | null, digits: string): TrackingFault[] {
  return [
    ...(code === null ? ['code' as const] : []),
    ...(/^\d{4}$/.test(digits) ? [] : ['digits' as const]),
  ];
}

function sendForm(
  reply: FastifyReply,
  { language, path }: PageRequest,
  state: TrackingFormState,
): void {
  const { answer, faults } = state;
  const status = answer === null ? (faults.length === 0 ? 200 : 422) : statuses[answer];
  if (answer === 'too-many') void reply.header('retry-after', '900');
  const main = trackingForm(state, language);
  sendPage(reply, { language, title: trackingTitle(language), path, main }, { status });
}

function sendTracked(
  reply: FastifyReply,
  { language, path }: PageRequest,
  request: TrackedRequest,
  parameters: Readonly<Record<string, string>> = {},
): void {
  const main = trackingView(request, language, pageLink(formPath, language));
  sendPage(reply, {
    language,
    title: `${request.code} – ${request.title}`,
    path,
    parameters,
    main,
  });
}
