/** A built-in function as feelin keeps it: positional parameters, and their names for a call by name. */
export interface Builtin {
  (...parameters: unknown[]): unknown;
  readonly $args: string[];
}

const MAX_STEPS = 30_000_000;
const MAX_TEXT = 4_000_000;

/** Wraps the built-ins whose time or memory is not proportional to what they are given. */
export function guarded(name: string, original: Builtin): Builtin {
  const guard = GUARDS.get(name);
  if (!guard) return original;
  const safe = (...parameters: unknown[]): unknown => {
    guard(parameters.map(unwrapped));
    return original(...parameters);
  };
  return Object.assign(safe, { $args: original.$args });
}

/** Built-ins take a list of one element for the element, except where they want a list. */
function unwrapped(parameter: unknown): unknown {
  return Array.isArray(parameter) && parameter.length === 1 ? parameter[0] : parameter;
}

const GUARDS = new Map<string, (parameters: readonly unknown[]) => void>([
  ['matches', guardPattern],
  ['split', guardPattern],
  ['replace', guardReplacement],
  ['string join', guardJoin],
]);

/** Estimates, from above, how often a backtracking matcher can try: a bad pattern would hang the process. */
function guardPattern([input, pattern]: readonly unknown[]): void {
  if (typeof input !== 'string' || typeof pattern !== 'string') return;
  if (/\\[1-9]|\\k|\(\?<?[=!]/.test(pattern)) {
    throw new Error('patterns with back references or look-around are not allowed');
  }
  const plain = pattern
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    .replaceAll('(?:', '(');
  if (/\)[*+{]/.test(plain)) throw new Error('patterns with repeated groups are not allowed');
  const repetitions = plain.match(/[*+{]/g)?.length ?? 0;
  const starts = plain.startsWith('^') ? 0 : 1;
  const choices = plain.match(/\||(?<![*+}])\?/g)?.length ?? 0;
  if (2 ** choices * (input.length + 1) ** (repetitions + starts) > MAX_STEPS) {
    throw new Error('the pattern has too many repetitions or choices for so long a text');
  }
}

/** `$1`, `$&` and the like insert parts of the input, each at most as long as all of it. */
function guardReplacement(parameters: readonly unknown[]): void {
  guardPattern(parameters);
  const [input, , replacement] = parameters;
  if (typeof input !== 'string' || typeof replacement !== 'string') return;
  const references = replacement.match(/\$/g)?.length ?? 0;
  const longest = (input.length + 1) * (replacement.length + references * input.length);
  if (longest > MAX_TEXT) throw new Error('the replaced text would be too long');
}

function guardJoin([list, delimiter]: readonly unknown[]): void {
  if (!Array.isArray(list) || typeof delimiter !== 'string') return;
  if (list.length * delimiter.length > MAX_TEXT)
    throw new Error('the joined text would be too long');
}
