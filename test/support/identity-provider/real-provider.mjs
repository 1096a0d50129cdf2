// An OpenID Connect provider as others run it, in a process of its own. Tells its parent where it listens; gets from it who has
// accounts and where clients are; then answers. Who signs in says so in the address of the interaction (`?as=lan`), or chooses.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

let answer = (_request, response) => response.writeHead(503).end();
const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());

process.on('message', ({ people, client }) => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['of a test'] },
    pkce: { required: () => true },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'tax_code', 'organization_name'],
    },
    findAccount: (_context, id) =>
      people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  });
  const handle = provider.callback();
  answer = (request, response) => {
    const { pathname, searchParams } = new URL(request.url, issuer);
    if (!pathname.startsWith('/interaction/')) return handle(request, response);
    const as = searchParams.get('as');
    if (as === null) return choose(Object.keys(people), response);
    return finish(provider, client.client_id, as, request, response);
  };
  process.send({ ready: true });
});

function choose(names, response) {
  const links = names.map((name) => `<p><a href="?as=${name}">${name}</a></p>`).join('');
  const page = `<!doctype html><html lang="vi"><title>Định danh mẫu</title>${links}</html>`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

async function finish(provider, clientId, accountId, request, response) {
  if (accountId === 'nobody') {
    const refusal = { error: 'access_denied', error_description: 'He does not want to.' };
    return provider.interactionFinished(request, response, refusal);
  }
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope('openid profile email');
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { login: { accountId }, consent });
}
