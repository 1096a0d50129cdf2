import { secretFrom } from './secret-text.js';

const keyBytes = 32;

/**
 * The key that secrets are sealed with: the variable of this name holds it in Base64, or the one with `_FILE` behind names
 * the file. Null when neither is set; throws when what they hold is not 32 bytes.
 */
export function sealingKeyFrom(
  environment: NodeJS.ProcessEnv,
  name: 'FACTOR_KEY' | 'WEBHOOK_KEY',
): Buffer | null {
  const text = secretFrom(environment, name);
  if (!text) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === keyBytes) return key;
  throw new Error(
    `${name} or ${name}_FILE must hold 32 bytes in Base64, as \`openssl rand -base64 32\` makes them.`,
  );
}
