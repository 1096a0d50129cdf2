import type { Variables } from './state.js';

const maxDepth = 16;
const maxCharacters = 256 * 1024;
const unpairedSurrogate = /\p{Surrogate}/u;
const forbiddenNames = new Set(['__proto__', 'prototype', 'constructor']);

interface Part {
  readonly value: unknown;
  readonly depth: number;
  readonly path: string;
}

/**
 * Why these variables cannot be stored, or null. They must be plain data, as JSON has it: at most 16 levels
 * deep and 256 KB, without NUL or unpaired surrogates (PostgreSQL's jsonb refuses them) and without names that
 * reach into JavaScript's objects.
 */
export function faultInVariables(variables: Variables): string | null {
  return faultInParts({ value: variables, depth: 0, path: '' });
}

/** Why the value of an expression cannot be stored as a variable, or null. */
export function faultInValue(value: unknown): string | null {
  return faultInParts({ value, depth: 1, path: 'the value' });
}

function faultInParts(whole: Part): string | null {
  let characters = 0;
  const open = [whole];
  for (let part = open.pop(); part; part = open.pop()) {
    const fault = faultInPart(part);
    if (fault !== null) return fault;
    const { value, depth, path } = part;
    characters += typeof value === 'string' ? value.length + 2 : 8;
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (isForbidden(name)) return `${path}/${name} is a forbidden name`;
        characters += name.length;
        open.push({ value: inner, depth: depth + 1, path: `${path}/${name}` });
      }
    }
    if (characters > maxCharacters) return 'it exceeds 256 KB; store files elsewhere';
  }
  return null;
}

function isForbidden(name: string): boolean {
  return forbiddenNames.has(name) || name.includes('\0') || unpairedSurrogate.test(name);
}

function faultInPart({ value, depth, path }: Part): string | null {
  switch (typeof value) {
    case 'string':
      if (value.includes('\0')) return `${path} contains a NUL character`;
      return unpairedSurrogate.test(value) ? `${path} contains an unpaired surrogate` : null;
    case 'number':
      return Number.isFinite(value) ? null : `${path} is not a finite number`;
    case 'boolean':
      return null;
    case 'object':
      if (value !== null && !isPlain(value)) return `${path} is no plain data`;
      return depth >= maxDepth && value !== null
        ? `${path} is nested deeper than ${String(maxDepth)} levels`
        : null;
    default:
      return `${path} is ${typeof value === 'undefined' ? 'undefined' : 'no plain data'}`;
  }
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
