import { areComplete, claimsTogether, type Claims } from './claims.js';
import { identityProviderFrom } from './identity-provider-options.js';

describe('what a provider says of somebody, signed and asked for', () => {
  it.each<[string, Claims, Claims, Claims]>([
    [
      'what is signed stands',
      { sub: 'a', name: 'Lan' },
      { sub: 'a', name: 'Minh' },
      { name: 'Lan' },
    ],
    ['the rest is what it told', { sub: 'a' }, { name: 'Minh' }, { sub: 'a', name: 'Minh' }],
    [
      'an address that it told is proved by what it told',
      { sub: 'a' },
      { email: 'a@b.vn', email_verified: true },
      { email: 'a@b.vn', email_verified: true },
    ],
    [
      'so is the same one signed',
      { email: 'a@b.vn' },
      { email: 'a@b.vn', email_verified: true },
      { email: 'a@b.vn', email_verified: true },
    ],
    [
      'another one is not',
      { email: 'owner@b.vn' },
      { email: 'thief@b.vn', email_verified: true },
      { email: 'owner@b.vn', email_verified: undefined },
    ],
    [
      'nor one of which it has signed that it is not',
      { email: 'a@b.vn', email_verified: false },
      { email: 'a@b.vn', email_verified: true },
      { email: 'a@b.vn', email_verified: false },
    ],
    [
      'what is signed of no address proves none that was told',
      { email_verified: true },
      { email: 'owner@b.vn', email_verified: false },
      { email: 'owner@b.vn', email_verified: false },
    ],
  ])('%s', (_which, signed, told, expected) => {
    expect(claimsTogether(signed, told)).toMatchObject(expected);
  });

  const whole = { sub: 'a', name: 'Lan', email: 'a@b.vn', email_verified: true };
  const firm = { mst: '9900000011', organization_name: 'Công ty' };

  it.each<[string, Claims, boolean]>([
    ['all of it', { ...whole, ...firm }, true],
    ['no business', whole, false],
    [
      'an address of which it is not said whether it is proved',
      { ...whole, ...firm, email_verified: undefined },
      false,
    ],
  ])(
    'of which %s is signed is asked for more only when something is missing',
    (_which, signed, expected) => {
      // given
      const environment = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a' };
      const settings = identityProviderFrom(
        { ...environment, OIDC_CLIENT_SECRET: 'b', OIDC_ORGANISATION_CLAIM: 'mst' },
        false,
      );

      // then
      expect(settings && areComplete(signed, settings)).toBe(expected);
    },
  );
});
