import { loginIn } from '../accounts/new-account.js';

const address =
  /^[a-z0-9][a-z0-9._+-]*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** An address for mail that can be a login too, as it is kept (lower case, at most 100 characters); null when it is none. */
export function emailLoginIn(text: string): string | null {
  const login = loginIn(text);
  return login !== null && address.test(login) && !login.includes('..') ? login : null;
}
