import { Problem } from '../problems/problem.js';

/** For what strangers ask for too often in an hour. */
export function tooManyAsked(): Problem {
  return new Problem(429, 'too-many-asked', 'Asked for too often; try again in an hour.');
}
