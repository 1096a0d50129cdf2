import type { Code } from './evaluation.js';
import type { FeelType } from './feel-type.js';
import { normalizedName } from './normalized-name.js';
import { FeelSyntaxError, type SyntaxNode } from './syntax-tree.js';

/** Compiles one kind of node. */
export type Construct = (node: SyntaxNode, compiler: Compiler) => Code;

/** What the compilation of one source text has found out so far. */
export interface Discoveries {
  readonly reads: Set<string>;
}

/** What the surroundings of a text give to it. */
export interface Surroundings {
  /** Names with operators or keywords in them, and functions, by their normalised form. */
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, FeelType>;
  readonly hasMoment: boolean;
}

const MAX_ITERATION_DEPTH = 2;

/** Compiles nodes by the table of constructs, knowing which names the surrounding constructs bind. */
export class Compiler {
  constructor(
    private readonly constructs: ReadonlyMap<string, Construct>,
    private readonly surroundings: Surroundings,
    readonly discoveries: Discoveries,
    private readonly bound: ReadonlySet<string> = new Set(),
    private readonly iterationDepth = 0,
  ) {}

  /** Compiles a part that the grammar promises to be there. */
  part(node: SyntaxNode | undefined): Code {
    if (!node) throw new FeelSyntaxError('a part of it is missing');
    const construct = this.constructs.get(node.name);
    return construct ? construct(node, this) : this.unsupported(node);
  }

  /** The compiler for a part in which these names are bound. */
  binding(names: readonly string[]): Compiler {
    return this.inner(names, this.iterationDepth);
  }

  /** The compiler for a part that is repeated for every combination of these names' values. */
  iterating(names: readonly string[]): Compiler {
    const depth = this.iterationDepth + names.length;
    if (depth > MAX_ITERATION_DEPTH) {
      throw new FeelSyntaxError('it nests more than 2 iterations');
    }
    return this.inner(names, depth);
  }

  /** The variable's name as the outside spells it; it is noted as read unless bound inside. */
  variable(name: string): string {
    const spelled = this.surroundings.names.get(normalizedName(name)) ?? name;
    if (!this.bound.has(spelled)) this.discoveries.reads.add(spelled);
    return spelled;
  }

  isBound(name: string): boolean {
    return this.bound.has(name);
  }

  /** Whether the text or its surroundings define the name, so that it need not mean a built-in function. */
  isDefined(name: string): boolean {
    return this.isBound(name) || this.surroundings.names.has(normalizedName(name));
  }

  /** Whether evaluations have a moment, which `now()` and `today()` tell. */
  get hasMoment(): boolean {
    return this.surroundings.hasMoment;
  }

  /** The type that the surroundings give that name. */
  type(name: string): FeelType | undefined {
    return this.surroundings.types.get(name);
  }

  unsupported(node: SyntaxNode): never {
    throw new FeelSyntaxError(`"${node.text.slice(0, 40)}" is not supported here`);
  }

  private inner(names: readonly string[], depth: number): Compiler {
    const bound = new Set([...this.bound, ...names]);
    return new Compiler(this.constructs, this.surroundings, this.discoveries, bound, depth);
  }
}
