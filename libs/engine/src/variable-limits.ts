import { forbiddenNames } from '@minhbach/bpmn';
import type { Variables } from './state.js';

const maxDepth = 16;
const maxCharacters = 256 * 1024;
const unpairedSurrogate = /\p{Surrogate}/u;

/** Where a part stands in the whole; spelled out only when something is wrong with it. */
interface Place {
  readonly name: string;
  readonly depth: number;
  readonly around: Place | null;
}

/**
 * Why these variables cannot be stored, or null. They must be plain data, as JSON has it: at most 16 levels
 * deep and 256 KB, without NUL or unpaired surrogates (PostgreSQL's jsonb refuses them) and without names that
 * reach into JavaScript's objects.
 */
export function faultInVariables(variables: Variables): string | null {
  return new Inspection().faultIn(variables, { name: '', depth: 0, around: null });
}

/** Why the value of an expression cannot be stored as a variable, or null. */
export function faultInValue(value: unknown): string | null {
  if (typeof value === 'boolean' || value === null) return null;
  return new Inspection().faultIn(value, { name: 'the value', depth: 1, around: null });
}

class Inspection {
  private characters = 0;
  private readonly open: { readonly whole: object; readonly place: Place }[] = [];

  faultIn(value: unknown, place: Place): string | null {
    let fault = this.look(value, place.name, place.depth, place.around);
    for (let next = this.open.pop(); next && !fault; next = this.open.pop()) {
      fault = this.lookInside(next.whole, next.place);
    }
    return fault;
  }

  private lookInside(whole: object, place: Place): string | null {
    const isList = Array.isArray(whole);
    const names = isList ? whole.keys() : Object.keys(whole);
    for (const key of names) {
      const name = String(key);
      if (!isList && isForbidden(name)) return `${spelled(name, place)} is a forbidden name`;
      this.characters += isList ? 0 : name.length + 3;
      const part = (whole as Record<string, unknown>)[name];
      const fault = this.look(part, name, place.depth + 1, place);
      if (fault) return fault;
    }
    return null;
  }

  private look(value: unknown, name: string, depth: number, around: Place | null): string | null {
    const fault = faultOf(value, depth);
    if (fault) return `${spelled(name, around)} ${fault}`;
    this.characters += sizeOf(value);
    if (this.characters > maxCharacters) return 'it exceeds 256 KB; store files elsewhere';
    if (typeof value === 'object' && value !== null) {
      this.open.push({ whole: value, place: { name, depth, around } });
    }
    return null;
  }
}

function spelled(name: string, around: Place | null): string {
  return around ? `${spelled(around.name, around.around)}/${name}` : name;
}

function faultOf(value: unknown, depth: number): string | null {
  switch (typeof value) {
    case 'string':
      if (value.includes('\0')) return 'contains a NUL character';
      return unpairedSurrogate.test(value) ? 'contains an unpaired surrogate' : null;
    case 'number':
      return Number.isFinite(value) ? null : 'is not a finite number';
    case 'boolean':
      return null;
    case 'object':
      if (value === null) return null;
      if (!isPlain(value)) return 'is no plain data';
      return depth >= maxDepth ? `is nested deeper than ${String(maxDepth)} levels` : null;
    default:
      return typeof value === 'undefined' ? 'is undefined' : 'is no plain data';
  }
}

/** About as many characters as JSON needs. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  return typeof value === 'number' ? String(value).length + 1 : 3;
}

function isForbidden(name: string): boolean {
  return forbiddenNames.has(name) || name.includes('\0') || unpairedSurrogate.test(name);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
