import { secretFrom } from '@minhbach/signatures';

/** The identity provider (OpenID Connect) whose word lets people in, and what its claims mean. */
export interface IdentityProviderOptions {
  /** As it names itself; where its description is found. */
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people know it by. */
  readonly name: string;
  readonly scope: string;
  /** Which claim says who it is, for ever. */
  readonly personClaim: string;
  /** Which claim says the tax code of his business; null where nobody registers by it. */
  readonly organisationClaim: string | null;
  /** Which claim says the name of that business. */
  readonly organisationNameClaim: string;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * OIDC_ISSUER and what belongs to it; null where it is not set. Throws an Error that names the setting which is missing or
 * cannot be used. Without encryption only a provider on this machine is asked, and only for the demonstration.
 */
export function identityProviderFrom(
  environment: NodeJS.ProcessEnv,
  isDemo: boolean,
): IdentityProviderOptions | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = environment;
  if (!issuer) return null;
  const clientSecret = secretFrom(environment, 'OIDC_CLIENT_SECRET')?.trim();
  if (!clientId) throw new Error('Set OIDC_CLIENT_ID: OIDC_ISSUER is set.');
  if (!clientSecret) throw new Error('Set OIDC_CLIENT_SECRET_FILE: OIDC_ISSUER is set.');
  return {
    issuer: issuerIn(issuer, isDemo),
    clientId,
    clientSecret,
    name: environment.OIDC_NAME || new URL(issuer).hostname,
    scope: environment.OIDC_SCOPE || 'openid profile email',
    personClaim: environment.OIDC_PERSON_CLAIM || 'sub',
    organisationClaim: environment.OIDC_ORGANISATION_CLAIM || null,
    organisationNameClaim: environment.OIDC_ORGANISATION_NAME_CLAIM || 'organization_name',
  };
}

function issuerIn(text: string, isDemo: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare = url?.username === '' && url.password === '' && url.search === '' && !url.hash;
  if (url && isBare && (url.protocol === 'https:' || (isDemo && isHere(url)))) return url;
  throw new Error(
    'OIDC_ISSUER must be an https address without a query, as the provider names itself.',
  );
}

/** Whether it is a provider on this machine, without encryption. */
export function isHere({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && loopback.test(hostname);
}
