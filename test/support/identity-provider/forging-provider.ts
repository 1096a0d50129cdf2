import { createHmac, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientOfTests } from './provider-process.js';

/** An ID token before it is signed. */
export interface ForgedToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signedBy: 'own-key' | 'other-key' | 'client-secret' | 'public-key' | 'nobody';
}

type Json = Readonly<Record<string, unknown>>;

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider that says whatever a test wants it to say: honest until it is told how to forge. */
export class ForgingProvider {
  /** Who signs in. */
  subject = 'lan';
  /** Changes the token that the next code is given for. */
  forge: (honest: ForgedToken) => ForgedToken = (honest) => honest;
  /** Changes what the token endpoint answers. */
  reply: (honest: Json) => Json = (honest) => honest;
  /** Changes what it says of itself. */
  describe: (honest: Json) => Json = (honest) => honest;
  /** How often it was asked for a token. */
  asked = 0;
  private readonly own = keys();
  private readonly other = keys();
  private readonly nonces = new Map<string, string>();

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      void this.answer(request).then((body) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  static async open(): Promise<ForgingProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ForgingProvider(server);
  }

  get issuer(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The answer that a browser would bring back from this address. */
  answerTo(address: string): URLSearchParams {
    const asked = new URL(address).searchParams;
    const code = randomUUID();
    this.nonces.set(code, asked.get('nonce') ?? '');
    return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer });
  }

  private async answer(request: IncomingMessage): Promise<Json> {
    if (request.url === '/jwks') {
      const key = this.own.publicKey.export({ format: 'jwk' });
      return { keys: [{ ...key, kid: 'own', use: 'sig', alg: 'RS256' }] };
    }
    return request.url === '/token'
      ? this.tokens(await bodyOf(request))
      : this.describe(this.self());
  }

  private self(): Json {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      // As careless ones do.
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['plain', 'S256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private tokens(form: string): Json {
    this.asked += 1;
    const now = Math.floor(Date.now() / 1000);
    const nonce = this.nonces.get(new URLSearchParams(form).get('code') ?? '');
    const honest: ForgedToken = {
      header: { alg: 'RS256', kid: 'own', typ: 'JWT' },
      claims: {
        ...{ iss: this.issuer, aud: clientOfTests.clientId, sub: this.subject, nonce },
        ...{ iat: now, exp: now + 300, auth_time: now },
      },
      signedBy: 'own-key',
    };
    const token = this.signed(this.forge(honest));
    return this.reply({ access_token: 'nothing', token_type: 'Bearer', id_token: token });
  }

  private signed({ header, claims, signedBy }: ForgedToken): string {
    const content = [header, claims].map(encoded).join('.');
    return `${content}.${this.signature(content, signedBy)}`;
  }

  private signature(content: string, by: ForgedToken['signedBy']): string {
    if (by === 'nobody') return '';
    if (by === 'client-secret') return hmac(clientOfTests.clientSecret, content);
    if (by === 'public-key') {
      return hmac(this.own.publicKey.export({ format: 'pem', type: 'spki' }), content);
    }
    const key: KeyObject = by === 'own-key' ? this.own.privateKey : this.other.privateKey;
    return sign('sha256', Buffer.from(content), key).toString('base64url');
  }
}

function encoded(part: Json): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function hmac(key: string | Buffer, content: string): string {
  return createHmac('sha256', key).update(content).digest('base64url');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
