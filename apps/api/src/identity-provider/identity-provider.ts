import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { API_OPTIONS, type ApiOptions } from '../api-options.js';
import { areComplete, claimsTogether, type Claims } from './claims.js';
import { isHere, type IdentityProviderOptions } from './identity-provider-options.js';
import { fetchOf, ProviderUnreachable } from './provider-fetch.js';
import { usableConfiguration } from './usable-configuration.js';

/** Its description is read anew so often. */
const knownForMs = 3_600_000;

/** For one call, in seconds. */
const patience = 5;

/** So long ago, in seconds, it may have asked him who he is: a browser that somebody left open at the provider opens nothing. */
const oldestSignIn = 300;

/** What somebody was sent there with. */
export interface Trip {
  /** Named by us, comes back with him. */
  readonly state: string;
  /** What his browser keeps meanwhile; all that is secret about the trip is made of it. */
  readonly browserToken: string;
  /** Where the provider sends him, the same to the letter. */
  readonly redirectUri: string;
}

export type TripResult = { readonly claims: Claims } | { readonly failure: 'refused' };

/**
 * The identity provider, as its client (OpenID Connect Core 1.0, authorization code with PKCE). It is asked for its description
 * when somebody first wants it, so that the service starts and works without it.
 */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger(IdentityProvider.name);
  private known: {
    readonly until: number;
    readonly configuration: Promise<oidc.Configuration>;
  } | null = null;

  constructor(@Inject(API_OPTIONS) private readonly options: ApiOptions) {}

  /** Null where there is none. */
  get settings(): IdentityProviderOptions | null {
    return this.options.identityProvider ?? null;
  }

  /** Where a browser is sent. Throws ProviderUnreachable. */
  async addressFor(
    settings: IdentityProviderOptions,
    { state, browserToken, redirectUri }: Trip,
  ): Promise<string> {
    const challenge = await oidc.calculatePKCECodeChallenge(verifierOf(state, browserToken));
    const url = oidc.buildAuthorizationUrl(await this.configuration(settings), {
      redirect_uri: redirectUri,
      scope: settings.scope,
      state,
      nonce: nonceOf(state, browserToken),
      code_challenge: challenge,
      code_challenge_method: 'S256',
      max_age: String(oldestSignIn),
    });
    return url.href;
  }

  /** Who came back with this answer (a query), when all of it is right. Throws ProviderUnreachable. */
  async claimsOf(
    settings: IdentityProviderOptions,
    { state, browserToken, redirectUri }: Trip,
    answer: string,
  ): Promise<TripResult> {
    const configuration = await this.configuration(settings);
    try {
      const url = new URL(`${redirectUri}?${answer}`);
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonceOf(state, browserToken),
        pkceCodeVerifier: verifierOf(state, browserToken),
        maxAge: oldestSignIn,
        idTokenExpected: true,
      });
      const signed: Claims = { ...tokens.claims() };
      return { claims: await withUserInfo(configuration, settings, tokens.access_token, signed) };
    } catch (error) {
      if (isUnreachable(error)) throw new ProviderUnreachable('no answer', { cause: error });
      this.logger.warn(`An identity was refused: ${reasonOf(error)}.`);
      return { failure: 'refused' };
    }
  }

  private async configuration(settings: IdentityProviderOptions): Promise<oidc.Configuration> {
    const now = performance.now();
    if (!this.known || this.known.until <= now) {
      this.known = { until: now + knownForMs, configuration: described(settings) };
    }
    const { known } = this;
    try {
      return await known.configuration;
    } catch (cause) {
      if (this.known === known) this.known = null;
      this.logger.warn(`The identity provider cannot be used: ${reasonOf(cause)}.`);
      throw new ProviderUnreachable('no description', { cause });
    }
  }
}

async function described(settings: IdentityProviderOptions): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const fetch = fetchOf(issuer) as oidc.CustomFetch;
  const execute: ((it: oidc.Configuration) => void)[] = [];
  // The library's word for it is a warning: here it is for a provider on this machine alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isHere(issuer)) execute.push(oidc.allowInsecureRequests);
  const found = await oidc.discovery(issuer, clientId, clientSecret, undefined, {
    ...{ timeout: patience, execute },
    [oidc.customFetch]: fetch,
  });
  const configuration = usableConfiguration(found.serverMetadata(), clientId, clientSecret);
  configuration.timeout = patience;
  configuration[oidc.customFetch] = fetch;
  for (const change of execute) change(configuration);
  return configuration;
}

/** With what the provider tells only when it is asked, where something is missing. */
async function withUserInfo(
  configuration: oidc.Configuration,
  settings: IdentityProviderOptions,
  accessToken: string,
  signed: Claims,
): Promise<Claims> {
  const isToBeAsked = configuration.serverMetadata().userinfo_endpoint !== undefined;
  if (!isToBeAsked || areComplete(signed, settings)) return signed;
  const told = await oidc.fetchUserInfo(configuration, accessToken, String(signed.sub));
  return claimsTogether(signed, { ...told });
}

/** The verifier of PKCE (RFC 7636): nobody has it who has not the browser's cookie, not even who reads the database. */
function verifierOf(state: string, browserToken: string): string {
  return digestOf('code-verifier', state, browserToken);
}

function nonceOf(state: string, browserToken: string): string {
  return digestOf('nonce', state, browserToken);
}

function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

function isUnreachable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof ProviderUnreachable || /^OAUTH_(TIMEOUT|ABORT)$/.test(codeOf(at)))
      return true;
  }
  return false;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** In the library's words, which name what was wrong and no value that came from outside. */
function reasonOf(error: unknown): string {
  const parts: string[] = [];
  for (let at = error; at instanceof Error && parts.length < 4; at = at.cause) {
    parts.push(codeOf(at) || at.name, at.message);
  }
  return parts
    .join(' – ')
    .slice(0, 300)
    .replace(/[^\x20-\x7e–]/g, ' ');
}
