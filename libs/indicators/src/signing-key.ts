import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The key that published figures are signed with: SNAPSHOT_KEY holds it as PEM (PKCS #8), or SNAPSHOT_KEY_FILE names the
 * file. Null when neither is set; throws when what they hold is no Ed25519 key.
 */
export function signingKeyFrom({
  SNAPSHOT_KEY: text,
  SNAPSHOT_KEY_FILE: file,
}: NodeJS.ProcessEnv): KeyObject | null {
  const pem = text || (file && readFileSync(file, 'utf8'));
  if (!pem) return null;
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new Error('SNAPSHOT_KEY or SNAPSHOT_KEY_FILE holds a key of another kind than Ed25519.');
  }
  return key;
}
