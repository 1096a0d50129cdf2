import type { Reply } from '../api-under-test.js';
import type { Caller, Row } from './callers.js';
import { leaksTo } from './leaks.js';

type Standing = 'allowed' | number;

const notYours = 404;
const notYourRole = 403;

/** How the answers to a row should be, how they are, and what they tell of what they should not. */
export function judged(row: Row, replies: readonly (readonly [Caller, Reply])[]) {
  const expected: Partial<Record<Caller, Standing>> = {};
  const seen: Partial<Record<Caller, Standing>> = {};
  for (const [caller, { status, body }] of replies) {
    const isRefused =
      status === 401 || status === 403 || (status === 404 && body.code === 'not-found');
    seen[caller] = isRefused ? status : 'allowed';
    expected[caller] = standingOf(caller, row);
  }
  const leaks = replies.flatMap(([caller, { text }]) => leaksTo(caller, text));
  const statuses = replies.map(([, { status }]) => status);
  return { expected, seen, leaks, worstStatus: Math.max(...statuses) };
}

function standingOf(caller: Caller, { allowed, hidden = [] }: Row): Standing {
  if (allowed.includes(caller)) return 'allowed';
  return hidden.includes(caller) ? notYours : notYourRole;
}
