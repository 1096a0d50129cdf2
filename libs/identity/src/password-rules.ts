/** Characters that a password has at least (ASVS 5.0, 6.2.1). */
const fewestCharacters = 8;
/** Longer ones are taken whole up to here; beyond it nobody types. */
const mostCharacters = 256;

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'own-name';

/** In English, for whoever sets a password on the command line. */
export const passwordFaults: Readonly<Record<PasswordFault, string>> = {
  'too-short': `has fewer than ${String(fewestCharacters)} characters`,
  'too-long': `has more than ${String(mostCharacters)} characters`,
  common: 'is one of those that are tried first',
  'own-name': 'is made of the name of the account or of the service',
};

let list: Promise<ReadonlySet<string>> | undefined;

/**
 * What is wrong with a password that somebody wants to have, by his login and other words about him; null when it may
 * be set. No kinds of characters are asked for (ASVS 5.0, 6.2.5), but what is on a list of some ten thousand passwords
 * that leaked is refused, also with other capitals, with figures or signs behind it, and written twice.
 */
export async function faultInPassword(
  password: string,
  about: readonly string[] = [],
): Promise<PasswordFault | null> {
  const letters = Array.from(password.normalize('NFC'));
  if (letters.length < fewestCharacters) return 'too-short';
  if (letters.length > mostCharacters) return 'too-long';
  const plain = letters.join('').toLowerCase();
  list ??= commonPasswords();
  if (formsOf(plain).some((form) => isMadeOf(form, about))) return 'own-name';
  const common = await list;
  return formsOf(plain).some((form) => common.has(form) || new Set(form).size < 3)
    ? 'common'
    : null;
}

/** Read when the first password is set: most processes never set one. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(String));
}

/** As it is, without what is put behind to please a rule, and its half when it is written twice. */
function formsOf(password: string): string[] {
  const bare = password.replace(/[\d\p{P}\p{S}\s]+$/u, '');
  const half = password.slice(0, password.length / 2);
  const isTwice = half + half === password;
  return [password, ...(bare.length >= 4 ? [bare] : []), ...(isTwice ? [half] : [])];
}

function isMadeOf(form: string, about: readonly string[]): boolean {
  const words = ['minhbach', 'minh bạch', ...about.map((word) => word.toLowerCase())];
  return words.some((word) => word.length >= 4 && form === word);
}
