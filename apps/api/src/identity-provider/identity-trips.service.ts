import { randomBytes } from 'node:crypto';
import { IdentityErrands, type Errand } from '@minhbach/identity';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { notFound, Problem } from '../problems/problem.js';
import { passkeySiteOf } from '../session/passkey-site-of.js';
import type { Claims } from './claims.js';
import { errandTokenOf, giveErrandToken } from './identity-cookie.js';
import { IdentityProvider } from './identity-provider.js';
import type { IdentityProviderOptions } from './identity-provider-options.js';
import { ProviderUnreachable } from './provider-fetch.js';

const returnPath = '/dang-nhap/dinh-danh';

/** In front of the states of those who link their account, for the page that they come back to; never in a random one. */
const linkMark = 'link.';

/** Whether somebody comes back who wanted to link his account. */
export function isLinkState(state: string | null): boolean {
  return state?.startsWith(linkMark) ?? false;
}

/** Somebody who came back, and what for. */
export interface Returned {
  readonly settings: IdentityProviderOptions;
  readonly claims: Claims;
  readonly errand: Errand;
  readonly browserToken: string;
}

/** Sends browsers to the identity provider, and hears what they bring back: once, in time, and from the same browser. */
@Injectable()
export class IdentityTrips {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly errands: IdentityErrands,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  /** What people know the provider by; null where there is none. */
  get providerName(): string | null {
    return this.provider.settings?.name ?? null;
  }

  /** The address to which the browser goes; what it keeps meanwhile is in a cookie of the reply. */
  async begin(request: FastifyRequest, reply: FastifyReply, errand: Errand): Promise<string> {
    const settings = this.settings();
    const mark = errand.purpose === 'link' ? linkMark : '';
    const state = `${mark}${randomBytes(32).toString('base64url')}`;
    const browserToken = await this.errands.begin(state, errand);
    const trip = { state, browserToken, redirectUri: this.redirectUri(request) };
    const address = await reachable(async () => this.provider.addressFor(settings, trip));
    giveErrandToken(request, reply, browserToken);
    return address;
  }

  /** What came back for an errand of this kind; null when any of it is wrong, which is not told apart. */
  async end(
    request: FastifyRequest,
    answer: string,
    purpose: Errand['purpose'],
  ): Promise<Returned | null> {
    const settings = this.settings();
    const browserToken = errandTokenOf(request);
    const [state, ...others] = new URLSearchParams(answer).getAll('state');
    if (browserToken === null || state === undefined || others.length > 0) return null;
    const errand = await this.errands.take(state, browserToken);
    if (errand?.purpose !== purpose) return null;
    const trip = { state, browserToken, redirectUri: this.redirectUri(request) };
    const result = await reachable(async () => this.provider.claimsOf(settings, trip, answer));
    return 'claims' in result ? { settings, errand, browserToken, claims: result.claims } : null;
  }

  private settings(): IdentityProviderOptions {
    const { settings } = this.provider;
    if (!settings) throw notFound();
    return settings;
  }

  private redirectUri(request: FastifyRequest): string {
    return `${passkeySiteOf(request, this.options).origin}${returnPath}`;
  }
}

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProviderUnreachable)) throw error;
    throw new Problem(
      503,
      'identity-provider-unreachable',
      'The identity provider cannot be reached or used. Try again later, or sign in with your password.',
    );
  }
}
