import {
  decide,
  type Action,
  type SessionPerson,
  type SignedInPerson,
  type Subject,
} from '@minhbach/identity';
import { Refusal, type TaskAccess } from '@minhbach/runtime';
import { notFound, Problem } from '../problems/problem.js';

/**
 * Lets a person do something with a case, or throws: 404 for what is not his, so that nobody learns what
 * exists; 403 or 409 with the reason for what he may see but not do now.
 */
export function requireAccess(person: SignedInPerson, action: Action, subject: Subject = {}): void {
  const decision = decide(person, action, subject);
  if (decision.allowed) return;
  const { code, en } = decision.reason;
  if (code === 'not-yours') throw notFound();
  throw new Problem(code === 'role-not-allowed' ? 403 : 409, code, en);
}

/**
 * The same question about a task, asked by the engine once the task is locked; of a restricted case with those who work on it.
 */
export function taskAccess(
  person: SignedInPerson,
  action: Action,
  restrictedTo: Subject['restrictedTo'],
): TaskAccess {
  return (task) => {
    const decision = decide(person, action, { task, restrictedTo });
    if (decision.allowed) return;
    const { code, en } = decision.reason;
    throw new Refusal(code === 'not-yours' ? 'not-found' : code, en);
  };
}

/** Lets nobody sign by a session in which nobody showed lately that it is still he who signed in. */
export function requireFreshProof({ hasFreshProof }: SessionPerson): void {
  if (hasFreshProof) return;
  throw new Refusal('proof-needed', 'Show once more that it is you before you sign.');
}
