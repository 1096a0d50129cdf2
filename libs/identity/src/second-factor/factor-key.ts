import { secretFrom } from '@minhbach/signatures';

/** Injection token of the 32 bytes that the secrets of second factors are encrypted with; null where there are none. */
export const FACTOR_KEY = Symbol('FactorKey');

const keyBytes = 32;

/**
 * The key of FACTOR_KEY (Base64), or of the file that FACTOR_KEY_FILE names. Null when neither is set; throws when what
 * they hold is not 32 bytes.
 */
export function factorKeyFrom(environment: NodeJS.ProcessEnv): Buffer | null {
  const text = secretFrom(environment, 'FACTOR_KEY');
  if (!text) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === keyBytes) return key;
  throw new Error(
    'FACTOR_KEY or FACTOR_KEY_FILE must hold 32 bytes in Base64, as `openssl rand -base64 32` makes them.',
  );
}
