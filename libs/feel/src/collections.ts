import type { Compiler } from './compiler.js';
import { Bindings, type Code } from './evaluation.js';
import { textOf } from './literals.js';
import type { SyntaxNode } from './syntax-tree.js';

/** `[a, b]`. */
export function compileList(node: SyntaxNode, compiler: Compiler): Code {
  const elements = node.parts.slice(1, -1).map((part) => compiler.part(part));
  return {
    kind: 'none',
    run: (environment) => elements.map((element) => element.run(environment)),
  };
}

/** `{a: 1, b: a + 1}`; an entry sees the ones before it (DMN 1.5 §10.3.2.6). */
export function compileContext(node: SyntaxNode, compiler: Compiler): Code {
  const bound: string[] = [];
  const entries = node.parts.slice(1, -1).map((entry) => {
    const key = keyOf(entry.parts[0]);
    const code = compiler.binding(bound).part(entry.parts[1]);
    bound.push(key);
    return { key, code };
  });
  const repeated = bound.find((key, index) => bound.indexOf(key) !== index);
  if (repeated !== undefined) return repeats(repeated);
  return {
    kind: 'none',
    run: (environment) => {
      const values = new Map<string, unknown>();
      const inner = new Bindings(environment, values);
      for (const { key, code } of entries) values.set(key, code.run(inner));
      return Object.fromEntries(values);
    },
  };
}

/** A context that names an entry twice is null (DMN 1.5 §10.3.2.6). */
function repeats(key: string): Code {
  return {
    kind: 'null',
    run: ({ evaluation }) => evaluation.warn(`a context has two entries called "${key}"`),
  };
}

function keyOf(key: SyntaxNode | undefined): string {
  const written = key?.parts[0];
  if (!written) return '';
  return written.name === 'StringLiteral' ? textOf(written) : written.text.replace(/\s{2,}/g, ' ');
}
