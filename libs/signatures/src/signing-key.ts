import { createPrivateKey, type KeyObject } from 'node:crypto';
import { secretFrom } from './secret-text.js';

/**
 * The Ed25519 key to sign with: the variable of this name holds it as PEM (PKCS #8), or the one with `_FILE` behind names the
 * file. Null when neither is set; throws when what they hold is no Ed25519 key.
 */
export function signingKeyFrom(
  environment: NodeJS.ProcessEnv,
  name: 'SNAPSHOT_KEY' | 'AUDIT_KEY',
): KeyObject | null {
  const pem = secretFrom(environment, name);
  if (!pem) return null;
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new Error(`${name} or ${name}_FILE holds a key of another kind than Ed25519.`);
  }
  return key;
}
