import type { QueryConfig } from 'pg';

/** Of a process; each connection keeps those that it has met. */
const mostNames = 500;
/** Of texts that are only counted so far. */
const mostCounted = 5_000;
/** A text that is used this often will be used again. */
const usesBefore = 2;

const names = new Map<string, string>();
const uses = new Map<string, number>();

/**
 * What is to be sent of a statement with values, so that a connection parses and plans it once when it comes again and
 * again. Texts that hardly ever come twice, as lists of varying length make them, take no names.
 */
export function preparedByText(text: string, values: readonly unknown[] | undefined): QueryConfig {
  if (!values || values.length === 0) return { text };
  const name = nameOf(text);
  return { ...(name !== undefined && { name }), text, values: [...values] };
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const count = uses.get(text) ?? 0;
  if (count < usesBefore) {
    if (uses.size >= mostCounted) uses.clear();
    uses.set(text, count + 1);
    return undefined;
  }
  uses.delete(text);
  const name = `text-${String(names.size + 1)}`;
  names.set(text, name);
  return name;
}
