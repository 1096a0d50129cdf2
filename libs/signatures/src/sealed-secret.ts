import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts what only the service may read: whoever has the database alone learns nothing. `key` has 32 bytes. */
export function sealSecret(secret: Buffer, key: Buffer, owner: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The secret again; null when the key is another one, or the row was moved to another owner. */
export function openSecret(sealed: Buffer, key: Buffer, owner: string): Buffer | null {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce)
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag);
  const secret = decipher.update(sealed.subarray(nonceBytes + tagBytes));
  try {
    return Buffer.concat([secret, decipher.final()]);
  } catch {
    return null;
  }
}
