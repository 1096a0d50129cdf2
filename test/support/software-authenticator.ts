import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What an authenticator is asked, and by which page. Each may be other than it should be. */
export interface Ceremony {
  readonly challenge: string;
  readonly rpId: string;
  readonly origin: string;
  /** Whether the person unlocked it. */
  readonly verifiesUser?: boolean;
  /** How often it was used, by its own count. */
  readonly counter?: number;
  readonly type?: 'webauthn.create' | 'webauthn.get';
}

const userPresent = 0x01;
const userVerified = 0x04;
const withCredential = 0x40;

/** One passkey in software: ES256, attestation `none` (WebAuthn Level 2, §6.1 and §8.7). */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32).toString('base64url');
  private readonly privateKey: KeyObject;
  private readonly cose: Buffer;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.privateKey = privateKey;
    // {1: 2, 3: -7, -1: 1, -2: x, -3: y}: an EC2 key for ES256 on P-256 (RFC 9053).
    this.cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }

  /** What the browser gives for the new passkey. */
  makes(ceremony: Ceremony) {
    const id = Buffer.from(this.id, 'base64url');
    const credential = Buffer.concat([
      ...[Buffer.alloc(16), Buffer.from([0, id.length]), id, this.cose],
    ]);
    const data = Buffer.concat([authenticatorData(ceremony, withCredential), credential]);
    // {"fmt": "none", "attStmt": {}, "authData": data}
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      Buffer.from([data.length >> 8, data.length & 0xff]),
      data,
    ]);
    return {
      id: this.id,
      clientDataJSON: clientData({ type: 'webauthn.create', ...ceremony }),
      attestationObject: attestation.toString('base64url'),
    };
  }

  /** What it gives when it is used. */
  uses(ceremony: Ceremony) {
    const data = authenticatorData(ceremony, 0);
    const clientDataJSON = clientData({ type: 'webauthn.get', ...ceremony });
    const said = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return {
      id: this.id,
      clientDataJSON,
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, said]), this.privateKey).toString('base64url'),
    };
  }
}

function authenticatorData({ rpId, counter = 0, verifiesUser = true }: Ceremony, more: number) {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = userPresent | (verifiesUser ? userVerified : 0) | more;
  return Buffer.concat([
    ...[createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count],
  ]);
}

function clientData({ type, challenge, origin }: Ceremony): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin })).toString('base64url');
}
