import { Compiler, type Discoveries } from './compiler.js';
import { CONSTRUCTS } from './constructs.js';
import type { FeelType } from './feel-type.js';
import { normalizedName } from './normalized-name.js';
import { FeelSyntaxError, parse, type SyntaxNode } from './syntax-tree.js';

export interface CompileOptions {
  /** Variables whose names hold operators or keywords, such as "lead-time"; plain ones need not be given. */
  readonly names?: readonly string[];
  /** Types by name besides the built-in ones, for `instance of` and for a function's parameters. */
  readonly types?: ReadonlyMap<string, FeelType>;
  /** Whether the scopes of all evaluations have a moment; otherwise `now()` and `today()` are refused. */
  readonly hasMoment?: boolean;
}

export interface CompiledSource<T> {
  readonly code: T;
  readonly reads: readonly string[];
}

/** Parses and compiles; a mistake in the text comes back as a readable reason. */
export function compileSource<T>(
  source: string,
  top: 'expression' | 'unary-tests',
  { names = [], types = new Map(), hasMoment = false }: CompileOptions,
  compile: (node: SyntaxNode, compiler: Compiler) => T,
): CompiledSource<T> | { readonly error: string } {
  const discoveries: Discoveries = { reads: new Set() };
  const spelling = new Map(names.map((name) => [normalizedName(name), name]));
  const surroundings = { names: spelling, types, hasMoment };
  try {
    const compiler = new Compiler(CONSTRUCTS, surroundings, discoveries);
    const code = compile(parse(source, top, names), compiler);
    return { code, reads: [...discoveries.reads] };
  } catch (error) {
    if (error instanceof FeelSyntaxError) return { error: error.message };
    if (error instanceof RangeError) return { error: 'it is nested too deeply' };
    throw error;
  }
}
