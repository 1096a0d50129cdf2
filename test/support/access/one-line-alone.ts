import { everybody, type Caller } from './callers.js';

/** Some of everybody, of each kind one: `npm run test:access` asks all. */
const some: Caller[] = ['requester', 'colleague', 'other firm', 'other agency', 'other director'];
const others: Caller[] = ['division officer', 'supervisor', 'admin', 'handler', 'reception'];

/** Whom the tests of one line without the other ask. */
export const asked: readonly Caller[] =
  process.env.ACCESS === 'whole' ? everybody : [...some, ...others];
