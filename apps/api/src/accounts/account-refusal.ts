import type { AccountRefusal, AccountResult } from '@minhbach/identity';
import { notFound, Problem } from '../problems/problem.js';

/** Status and words of each refusal; people read those of `account-problem-texts.ts`. */
const refusals: Readonly<Record<AccountRefusal, readonly [status: number, detail: string]>> = {
  'login-taken': [409, 'There is an account with this login already.'],
  'no-such-account': [404, 'There is no such account.'],
  'account-blocked': [409, 'The account is blocked.'],
  'own-account': [409, 'Not for your own account.'],
  'last-administrator': [409, 'Nobody else could run the service.'],
  'role-of-business': [409, 'Only who acts for a business has that role, and no function.'],
  'function-held': [409, 'The person has this function then already.'],
  'function-not-held': [409, 'The person does not have this function then.'],
  'function-by-mandate': [409, 'A mandate gives this function; end the mandate.'],
  'function-in-past': [422, 'What is past is not changed.'],
};

/** What came of an act, or the problem of its refusal thrown. */
export function valueOf<T>(result: AccountResult<T>): T {
  if (result.ok) return result.value;
  const [status, detail] = refusals[result.refusal];
  throw status === 404 ? notFound() : new Problem(status, result.refusal, detail);
}
