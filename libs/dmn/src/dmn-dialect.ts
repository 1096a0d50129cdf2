import { DmnModdle } from 'dmn-moddle';

interface Property {
  readonly name: string;
  readonly type: string;
  readonly isAttr?: boolean;
  readonly xml?: { readonly serialize: 'property' };
}

interface Type {
  readonly name: string;
  readonly superClass?: readonly string[];
  readonly properties?: readonly Property[];
}

interface Package {
  readonly types: readonly Type[];
}

function extended(known: unknown): Package {
  const { types, ...rest } = known as Package;
  const complete = types.map((type) =>
    type.name === 'ItemDefinition'
      ? { ...type, properties: [...(type.properties ?? []), child('typeConstraint', 'UnaryTests')] }
      : type,
  );
  return { ...rest, types: [...complete, ...ADDED] };
}

function child(name: string, type = 'ChildExpression'): Property {
  return { name, type, xml: { serialize: 'property' } };
}

function expression(name: string, parts: readonly string[], superClass = 'Expression'): Type {
  return { name, superClass: [superClass], properties: parts.map((part) => child(part)) };
}

const ADDED: readonly Type[] = [
  {
    name: 'ChildExpression',
    superClass: ['DMNElement'],
    properties: [
      { name: 'value', type: 'Expression' },
      { name: 'typeRef', type: 'String', isAttr: true },
    ],
  },
  expression('Conditional', ['if', 'then', 'else']),
  expression('Filter', ['in', 'match']),
  {
    name: 'Iterator',
    superClass: ['Expression'],
    properties: [{ name: 'iteratorVariable', type: 'String', isAttr: true }, child('in')],
  },
  expression('For', ['return'], 'Iterator'),
  expression('Some', ['satisfies'], 'Iterator'),
  expression('Every', ['satisfies'], 'Iterator'),
];

/**
 * Reads DMN 1.3 as dmn-moddle knows it, and the elements that 1.4 and 1.5 added: boxed conditional, filter and
 * iterators (DMN 1.5 §10.2.2.6 to §10.2.2.9) and constraints of whole values (§7.3.2).
 */
export const DIALECT = new DmnModdle({ dmn: extended(new DmnModdle().getPackage('dmn')) });
