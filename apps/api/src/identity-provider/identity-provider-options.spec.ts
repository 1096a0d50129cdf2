import { identityProviderFrom } from './identity-provider-options.js';

const good = {
  OIDC_ISSUER: 'https://dinh-danh.example/realm',
  OIDC_CLIENT_ID: 'minh-bach',
  OIDC_CLIENT_SECRET: 'a secret',
};

describe('the settings of an identity provider', () => {
  it('are none until an issuer is set', () => {
    expect(identityProviderFrom({ ...good, OIDC_ISSUER: '' }, false)).toBeNull();
  });

  it('say little besides', () => {
    expect(identityProviderFrom(good, false)).toEqual({
      issuer: new URL(good.OIDC_ISSUER),
      ...{ clientId: 'minh-bach', clientSecret: 'a secret', name: 'dinh-danh.example' },
      ...{ scope: 'openid profile email', personClaim: 'sub' },
      ...{ organisationClaim: null, organisationNameClaim: 'organization_name' },
    });
  });

  it.each([
    ['http://127.0.0.1:9000', true],
    ['http://localhost:9000', true],
    ['http://[::1]:9000', true],
  ])('allow %s in the demonstration only', (OIDC_ISSUER, isDemo) => {
    expect(identityProviderFrom({ ...good, OIDC_ISSUER }, isDemo)).not.toBeNull();
    expect(() => identityProviderFrom({ ...good, OIDC_ISSUER }, false)).toThrow('OIDC_ISSUER');
  });

  it.each([
    ['OIDC_ISSUER', 'http://dinh-danh.example'],
    ['OIDC_ISSUER', 'http://127.0.0.1.example'],
    ['OIDC_ISSUER', 'dinh-danh.example'],
    ['OIDC_ISSUER', 'https://a:b@dinh-danh.example'],
    ['OIDC_ISSUER', 'https://dinh-danh.example/?realm=a'],
    ['OIDC_ISSUER', 'file:///etc/passwd'],
    ['OIDC_CLIENT_ID', ''],
    ['OIDC_CLIENT_SECRET', ''],
  ])('are refused by name: %s is %j', (name, value) => {
    expect(() => identityProviderFrom({ ...good, [name]: value }, true)).toThrow(name);
  });
});
