import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

export interface TextSignature {
  /** Ed25519 over the UTF-8 bytes of the text, Base64. */
  readonly signature: string;
  /** PEM. Whoever does not know it beforehand asks the service's operator for its fingerprint. */
  readonly publicKey: string;
}

export function signText(text: string, privateKey: KeyObject): TextSignature {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { signature: sign(null, Buffer.from(text), privateKey).toString('base64'), publicKey };
}

/** Whether the signature over a text was made with the key that belongs to this public one (PEM). */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'));
}

/** By which people compare keys: SHA-256 of the key as DER. */
export function fingerprintOf(publicKey: string): string {
  const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex');
}
