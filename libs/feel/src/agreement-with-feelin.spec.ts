import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { compileExpression } from './compile-expression.js';
import { compileUnaryTests } from './compile-unary-tests.js';
import { scopeOf } from './scope.js';

/** Printed when a run fails; set FEEL_SEED to repeat it. */
const SEED = Number(process.env.FEEL_SEED ?? Date.now() % 2 ** 31);
const RUNS = { seed: SEED, numRuns: 1000 };

/** Random expressions of one type, so that comparisons mean something; null can stand anywhere. */
const { number, truth, text, list } = fc.letrec<
  Record<'number' | 'truth' | 'text' | 'list', string>
>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    usually(['0', '1', '2.5', '-3', 'n', 'm', 'person.age'], ['none', 'missing']),
    binary(['+', '-', '*'], tie('number'), tie('number')),
    // Halves and quarters, which binary fractions hold exactly: feelin computes with those.
    binary(['/'], tie('number'), fc.constantFrom('2', '-4', '0')),
    fc
      .tuple(tie('truth'), tie('number'), tie('number'))
      .map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
    tie('list').map((values) => `count(${values})`),
    fc
      .tuple(tie('list'), fc.constantFrom('1', '-1', 'n', '7'))
      .map(([values, at]) => `${values}[${at}]`),
    tie('number').map((value) => `(-(${value}))`),
    tie('text').map((value) => `string length(${value})`),
  ),
  truth: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    usually(['true', 'false', 'yes', 'no', 'person.adult'], ['none']),
    binary(['<', '<=', '>', '>=', '=', '!='], tie('number'), tie('number')),
    binary(['=', '!=', '<'], tie('text'), tie('text')),
    binary(['and', 'or'], tie('truth'), tie('truth')),
    tie('truth').map((value) => `not(${value})`),
    // feelin takes the bounds in either order; only the smaller first is FEEL.
    fc
      .tuple(tie('number'), tie('number'))
      .map(([v, a]) => `((${v}) between (${a}) and (${a}) + 2)`),
    fc
      .tuple(tie('number'), tie('number'), tie('number'))
      .map(([v, a, b]) => `((${v}) in (${a}, > ${b}, [1..5)))`),
    fc
      .tuple(tie('list'), tie('number'))
      .map(([values, limit]) => `(some x in ${values} satisfies x > ${limit})`),
    fc
      .tuple(tie('list'), tie('number'))
      .map(([values, value]) => `list contains(${values}, ${value})`),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `contains(${a}, ${b})`),
    // Of one length and without nulls: feelin takes [null] for [], and [1] for 1.
    fc.constantFrom('[1, 2] = [n, m]', '[n, 2] != [1, m]', 'people = people'),
  ),
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    usually(['"a"', '"\\"ă\\n"', '""', 's', 'person.name'], ['none']),
    binary(['+'], tie('text'), tie('text')),
    tie('text').map((value) => `upper case(${value})`),
    tie('number').map((value) => `string(${value})`),
  ),
  list: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    // No null: feelin goes on with it as with a list.
    fc.constantFrom('numbers', '[]', '[1, 2]', 'people.age'),
    fc.array(tie('number'), { maxLength: 3 }).map((values) => `[${values.join(', ')}]`),
    fc.tuple(tie('list'), tie('number')).map(([values, limit]) => `(${values}[item > ${limit}])`),
    fc.tuple(tie('list'), tie('number')).map(([values, more]) => `append(${values}, ${more})`),
    fc
      .tuple(tie('list'), tie('number'))
      .map(([values, by]) => `(for x in ${values} return x * ${by})`),
    fc.tuple(tie('list'), tie('list')).map(([a, b]) => `concatenate(${a}, ${b})`),
  ),
}));

/** Mostly something: one null makes a whole expression null and hides what else is wrong. */
function usually(values: string[], seldom: string[]) {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  );
}

function binary(operators: string[], left: fc.Arbitrary<string>, right: fc.Arbitrary<string>) {
  return fc
    .tuple(left, fc.constantFrom(...operators), right)
    .map(([a, operator, b]) => `((${a}) ${operator} (${b}))`);
}

const anyNumber = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(0.5, 40));
const PLAIN = { noNullPrototype: true };
const variables = fc.record(
  {
    n: anyNumber,
    m: anyNumber,
    s: fc.string({ maxLength: 3 }),
    yes: fc.boolean(),
    no: fc.boolean(),
    none: fc.constant(null),
    numbers: fc.array(anyNumber, { maxLength: 4 }),
    person: fc.record(
      { age: anyNumber, name: fc.string({ maxLength: 2 }), adult: fc.boolean() },
      PLAIN,
    ),
    people: fc.array(fc.record({ age: anyNumber }, PLAIN), { maxLength: 3 }),
  },
  PLAIN,
);

/** What feelin says, or that it throws: for us that is a null and a warning. */
function byFeelin(work: () => unknown): unknown {
  try {
    // As JSON, since feelin also has a negative zero.
    return { value: JSON.parse(JSON.stringify(work() ?? null)) as unknown };
  } catch {
    return { value: null };
  }
}

const NESTED = 'it nests more than 2 iterations';

/** What is refused must be what feelin cannot parse either, nested iterations excepted. */
function accepted(
  compiled: { ok: true } | { ok: false; error: string },
  byFeelin: () => unknown,
): boolean {
  if (!compiled.ok && compiled.error !== NESTED) expect(byFeelin).toThrow();
  return compiled.ok;
}

describe(`compiled FEEL against feelin, seed ${String(SEED)}`, () => {
  it('gives the same values', () => {
    fc.assert(
      fc.property(fc.oneof(number, truth, text, list), variables, (source, context) => {
        fc.pre(source.length < 4000);
        const compiled = compileExpression(source);
        fc.pre(accepted(compiled, () => evaluate(source, context)));
        const value = compiled.ok && compiled.expression.evaluate(scopeOf(context)).value;

        expect({ value }).toEqual(byFeelin(() => evaluate(source, context).value));
      }),
      RUNS,
    );
  });

  it('gives the same answers to unary tests', () => {
    const one = fc.oneof(
      number,
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>='), number)
        .map(([op, value]) => `${op} ${value}`),
      fc.constantFrom('[1..3]', '(0..5)', ']-5..n[', '? > n', '-3', 'numbers', 'null'),
    );
    const tests = fc
      .tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([parts, negate]) => (negate ? `not(${parts.join(', ')})` : parts.join(', ')));
    fc.assert(
      fc.property(
        tests,
        variables,
        fc.oneof(anyNumber, fc.constant(null)),
        (source, context, value) => {
          fc.pre(source.length < 4000);
          const compiled = compileUnaryTests(source);
          fc.pre(accepted(compiled, () => unaryTest(source, context)));
          const answer = compiled.ok && compiled.tests.matches(value, scopeOf(context)).value;

          expect({ value: answer }).toEqual(
            byFeelin(() => unaryTest(source, { ...context, '?': value }).value),
          );
        },
      ),
      RUNS,
    );
  });
});
