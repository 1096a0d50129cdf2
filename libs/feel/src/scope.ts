import type { FeelScope } from './expression.js';

/** A scope over plain objects, nearest first. Only their own properties are variables. */
export function scopeOf(...contexts: readonly Readonly<Record<string, unknown>>[]): FeelScope {
  return {
    get(name) {
      const context = contexts.find((candidate) => Object.hasOwn(candidate, name));
      return context?.[name];
    },
    all: () => Object.fromEntries([...contexts].reverse().flatMap(Object.entries)),
  };
}
