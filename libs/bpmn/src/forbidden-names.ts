/** Names that reach into JavaScript's objects: nothing that comes from outside may be stored under them. */
export const forbiddenNames: ReadonlySet<string> = new Set([
  '__proto__',
  'prototype',
  'constructor',
]);
