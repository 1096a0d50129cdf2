import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id, the library's default kind (ASVS 11.4.2): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password with a fresh salt. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** A hash that no password has, with the same cost: what an unknown login is checked against. */
let nobody: Promise<string> | undefined;

/**
 * Whether the password is the account's. Without an account it takes as long and says no, so that the time
 * of an answer does not tell which logins exist.
 */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return passwordHash !== null && matches;
}
