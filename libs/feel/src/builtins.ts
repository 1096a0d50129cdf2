import { evaluate } from 'feelin';
import { guarded, type Builtin } from './builtin-guards.js';

/** Their results depend on the machine's clock, which a replayed process must not read. */
export const CLOCK_FUNCTIONS: ReadonlySet<string> = new Set(['now', 'today']);

const found = new Map<string, Builtin | undefined>();

/** feelin's built-in function of that name (DMN 1.5 §10.3.4), made safe where it could exhaust the process. */
export function builtin(name: string): Builtin | undefined {
  if (!/^[a-z]+(?: [a-z]+){0,4}$/.test(name) || CLOCK_FUNCTIONS.has(name)) return undefined;
  const known = found.get(name);
  if (known) return known;
  const value = CALLED_BY_SYNTAX.get(name) ?? look(name);
  const safe = value && guarded(name, value);
  if (safe) found.set(name, safe);
  return safe;
}

/** A name without a variable evaluates to the built-in itself. */
function look(name: string): Builtin | undefined {
  try {
    const { value } = evaluate(name);
    return typeof value === 'function' ? (value as Builtin) : undefined;
  } catch {
    return undefined;
  }
}

/** Functions whose names hold the keyword `and`: feelin resolves them only in a call. */
const CALLED_BY_SYNTAX = new Map<string, Builtin>([
  ['date and time', calledBySyntax('date and time', ['date', 'time', 'from'])],
  ['years and months duration', calledBySyntax('years and months duration', ['from', 'to'])],
]);

function calledBySyntax(name: string, $args: string[]): Builtin {
  const call = (...parameters: unknown[]): unknown => {
    const given = parameters.map((value, index) => [`p${String(index)}`, value ?? null] as const);
    const list = given.map(([parameter]) => parameter).join(', ');
    return evaluate(`${name}(${list})`, Object.fromEntries(given)).value;
  };
  return Object.assign(call, { $args });
}
