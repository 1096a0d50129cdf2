import type { Compiler } from './compiler.js';
import { ANY, builtinType, type FeelType } from './feel-type.js';
import { nameOf } from './names.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** The type that a type expression names (DMN 1.5 §10.3.1.2, rule 55), also one of the decision model. */
export function typeIn(node: SyntaxNode, compiler: Compiler): FeelType {
  const [written] = node.parts;
  switch (written?.name) {
    case 'ListType':
      return listType(written, compiler);
    case 'ContextType':
      return { kind: 'context', entries: new Map(entryTypes(written, compiler)) };
    case 'FunctionType':
      return functionType(written, compiler);
    default:
      return namedType(node.text, compiler);
  }
}

/** A range's type has a list's grammar, see `withoutRangeTypes`. */
function listType(node: SyntaxNode, compiler: Compiler): FeelType {
  const kind = node.text.startsWith('range') ? 'range' : 'list';
  return { kind, element: typesIn(node, compiler)[0] ?? ANY };
}

function functionType(node: SyntaxNode, compiler: Compiler): FeelType {
  const given = node.parts.find(({ name }) => name === 'ArgumentTypes')?.parts ?? [];
  const parameters = given.flatMap((argument) => typesIn(argument, compiler));
  return { kind: 'function', parameters, result: typesIn(node, compiler)[0] ?? ANY };
}

function typesIn(node: SyntaxNode, compiler: Compiler): readonly FeelType[] {
  return node.parts.filter(({ name }) => name === 'Type').map((part) => typeIn(part, compiler));
}

function entryTypes(node: SyntaxNode, compiler: Compiler): (readonly [string, FeelType])[] {
  const entries = node.parts.find(({ name }) => name === 'ContextEntryTypes')?.parts ?? [];
  return entries.map((entry) => [nameOf(entry.parts[0]), typesIn(entry, compiler)[0] ?? ANY]);
}

function namedType(text: string, compiler: Compiler): FeelType {
  const name = text.replace(/\s+/g, ' ').trim();
  const type = compiler.type(name) ?? builtinType(name);
  if (type) return type;
  throw new FeelSyntaxError(`there is no type "${name.slice(0, 40)}"`);
}
