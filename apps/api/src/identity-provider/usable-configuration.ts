import * as oidc from 'openid-client';
import { ProviderUnreachable } from './provider-fetch.js';

/** By these alone its tokens may be signed: with a key that only the provider has. */
const signatures = [
  'RS256',
  'PS256',
  'ES256',
  'EdDSA',
  'Ed25519',
  'RS384',
  'PS384',
  'ES384',
  'RS512',
  'PS512',
  'ES512',
];

/**
 * How the provider is dealt with by what it says of itself. Of what it offers, only what cannot be forged or undone is taken:
 * no signature by a shared secret and none at all, and no other PKCE than S256. Throws ProviderUnreachable when nothing is left.
 */
export function usableConfiguration(
  described: oidc.ServerMetadata,
  clientId: string,
  clientSecret: string,
): oidc.Configuration {
  const offered = described.id_token_signing_alg_values_supported ?? ['RS256'];
  const taken = offered.filter((each) => signatures.includes(each));
  if (taken.length === 0) throw new ProviderUnreachable('it signs with nothing that proves it');
  const challenges = described.code_challenge_methods_supported;
  if (challenges && !challenges.includes('S256'))
    throw new ProviderUnreachable('it knows no PKCE by S256');
  const ways = described.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const secret = ways.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(clientSecret)
    : oidc.ClientSecretPost(clientSecret);
  const server = { ...described, id_token_signing_alg_values_supported: taken };
  const configuration = new oidc.Configuration(server, clientId, clientSecret, secret);
  // A token is believed for its signature, and not only for the connection that it came by.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}
