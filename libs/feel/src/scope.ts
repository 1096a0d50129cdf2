import type { FeelScope } from './expression.js';

/** A scope over plain objects, nearest first. Only their own properties are variables. */
export function scopeOf(...contexts: readonly Readonly<Record<string, unknown>>[]): FeelScope {
  return {
    get(name) {
      for (const context of contexts) if (Object.hasOwn(context, name)) return context[name];
      return undefined;
    },
    all: () => Object.fromEntries([...contexts].reverse().flatMap(Object.entries)),
  };
}
