/** What a client may be allowed to do; what is not on its list it may not. */
export const clientScopes = [
  'definitions:read',
  'deployments:write',
  'instances:read',
  'instances:start',
  'instances:operate',
  'jobs:read',
  'jobs:work',
  'messages:send',
  'tasks:read',
  'tasks:work',
  'decisions:evaluate',
] as const;

export type ClientScope = (typeof clientScopes)[number];
