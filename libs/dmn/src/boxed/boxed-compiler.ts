import type { DmnElement } from 'dmn-moddle';
import { childOf, textOf } from '../dmn-element.js';
import { FeelReader } from '../feel-reader.js';
import type { FindingList } from '../finding-list.js';
import type { ItemType } from '../types/item-type.js';
import type { ItemTypes } from '../types/item-types.js';
import { NOTHING, type BoxedExpression } from './boxed-expression.js';

/** Compiles one kind of boxed expression. */
export type Construct = (element: DmnElement, compiler: BoxedCompiler) => BoxedExpression;

/** Compiles boxed expressions by the table of constructs, knowing which names they may use. */
export class BoxedCompiler {
  readonly feel: FeelReader;

  constructor(
    private readonly constructs: ReadonlyMap<string, Construct>,
    readonly types: ItemTypes,
    readonly findings: FindingList,
    private readonly names: readonly string[],
  ) {
    this.feel = new FeelReader(findings, { names, types: types.feelTypes(), hasMoment: true });
  }

  /** The compiler for a part that may also use these names. */
  knowing(names: readonly string[]): BoxedCompiler {
    return new BoxedCompiler(this.constructs, this.types, this.findings, [...this.names, ...names]);
  }

  /** Compiles an expression and holds its value to its declared type. What is wrong with it is reported. */
  expression(element: DmnElement): BoxedExpression {
    const construct = this.constructs.get(element.$type);
    if (!construct) {
      const kind = element.$type.replace(/^\w+:/, '');
      this.refuse(element, `Expressions of the kind "${kind}" are not supported.`);
      return NOTHING;
    }
    return typed(construct(element, this), this.type(element), 'the expression');
  }

  /** The expression that is a part of an element; `what` as in "The condition". */
  part(element: DmnElement, property: string, what: string): BoxedExpression {
    const child = childOf(element, property);
    const isWrapped = child?.$type === 'dmn:ChildExpression';
    const expression = isWrapped ? childOf(child, 'value') : child;
    if (expression) {
      const boxed = this.expression(expression);
      return isWrapped ? typed(boxed, this.type(child), what) : boxed;
    }
    this.findings.error(element, 'no-logic', `${what} is missing. Add an expression.`);
    return NOTHING;
  }

  /** The declared type of an element; one that does not exist is reported. */
  type(element: DmnElement | undefined): ItemType | undefined {
    const name = textOf(element, 'typeRef');
    const type = this.types.type(name);
    if (element && name !== undefined && !type) {
      const message = `There is no type "${name}". Define it or choose another.`;
      this.findings.warning(element, 'unknown-type', message);
    }
    return type;
  }

  refuse(element: DmnElement, message: string): void {
    this.findings.error(element, 'not-supported', message);
  }
}

/** An expression whose value is held to a type. */
function typed(
  expression: BoxedExpression,
  type: ItemType | undefined,
  what: string,
): BoxedExpression {
  if (!type) return expression;
  return {
    ...expression,
    evaluate: (scope, run) => run.typed(expression.evaluate(scope, run), type, what),
  };
}
