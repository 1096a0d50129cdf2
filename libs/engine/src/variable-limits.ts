import type { Variables } from './state.js';

const maxDepth = 16;
const maxCharacters = 256 * 1024;
const unpairedSurrogate = /\p{Surrogate}/u;
const forbiddenNames = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Why these variables cannot be stored, or null. They must be plain data: at most 16 levels deep and 256 KB
 * as JSON, without NUL or unpaired surrogates (PostgreSQL's jsonb refuses them) and without names that
 * reach into JavaScript's objects.
 */
export function faultInVariables(variables: Variables): string | null {
  let characters = 0;
  const open: { value: unknown; depth: number; path: string }[] = [
    { value: variables, depth: 0, path: '' },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth, path } = next;
    if (typeof value === 'string') {
      characters += value.length;
      if (value.includes('\0')) return `${path} contains a NUL character`;
      if (unpairedSurrogate.test(value)) return `${path} contains an unpaired surrogate`;
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) return `${path} is nested deeper than ${String(maxDepth)} levels`;
      for (const [name, inner] of Object.entries(value)) {
        if (forbiddenNames.has(name)) return `${path}/${name} is a forbidden name`;
        if (unpairedSurrogate.test(name) || name.includes('\0'))
          return `${path} has a malformed name`;
        characters += name.length;
        open.push({ value: inner, depth: depth + 1, path: `${path}/${name}` });
      }
    } else characters += 8;
    if (characters > maxCharacters) return 'the variables exceed 256 KB; store files elsewhere';
  }
  return null;
}
