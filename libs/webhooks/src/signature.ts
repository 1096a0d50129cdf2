import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';
const secretBytes = 32;

/** A secret as receivers get it: `whsec_` and Base64, as Standard Webhooks has it. */
export function newSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

/**
 * The value of `webhook-signature` (Standard Webhooks): one signature for each secret, so that a receiver may change from
 * one to the other when it suits him. `seconds` since 1970 is the value of `webhook-timestamp`.
 */
export function signaturesOf(
  id: string,
  seconds: number,
  body: string,
  secrets: readonly string[],
): string {
  const signed = `${id}.${String(seconds)}.${body}`;
  return secrets
    .map((secret) => Buffer.from(secret.slice(prefix.length), 'base64'))
    .map((key) => `v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
    .join(' ');
}
