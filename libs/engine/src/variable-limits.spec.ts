import { model, Scenario, service, startOn, message } from './fixtures/index.js';
import { faultInVariables } from './variable-limits.js';

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { in: nested(levels - 1) };
}

describe('variables', () => {
  it.each<[string, Record<string, unknown>]>([
    ['plain data', { a: [1, 'hai', null, true, { b: [] }] }],
    ['Vietnamese and emoji', { name: 'Đắk Lắk 🐎' }],
    ['the deepest allowed', { a: nested(15) }],
    ['almost 256 KB', { a: 'x'.repeat(260_000) }],
    ['an object without prototype', { a: Object.create(null) as unknown }],
  ])('may be %s', (_, variables) => {
    expect(faultInVariables(variables)).toBeNull();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['NUL', { a: { b: 'x\0' } }, '/a/b contains a NUL character'],
    ['half a character', { a: '\ud800' }, '/a contains an unpaired surrogate'],
    ['NUL in a name', { 'a\0': 1 }, 'is a forbidden name'],
    [
      'a name that reaches into objects',
      { a: { constructor: 1 } },
      '/a/constructor is a forbidden name',
    ],
    [
      '__proto__ from JSON',
      JSON.parse('{"a":{"__proto__":{"x":1}}}') as Record<string, unknown>,
      '/a/__proto__',
    ],
    ['one level too many', { a: nested(16) }, 'is nested deeper than 16 levels'],
    ['more than 256 KB', { a: ['x'.repeat(200_000), 'x'.repeat(100_000)] }, 'it exceeds 256 KB'],
    ['more than 256 KB of small things', { a: Array(140_000).fill(0) }, 'it exceeds 256 KB'],
    ['what JSON cannot say', { a: Number.NaN }, '/a is not a finite number'],
    ['infinity', { a: [Infinity] }, '/a/0 is not a finite number'],
    ['undefined', { a: undefined }, '/a is undefined'],
    ['a Date', { a: new Date(0) }, '/a is no plain data'],
    ['a function', { a: () => 1 }, '/a is no plain data'],
    ['a bigint', { a: 1n }, '/a is no plain data'],
  ])('may not hold %s', (_, variables, fault) => {
    expect(faultInVariables(variables)).toContain(fault);
  });

  it('are checked wherever they come in, and nothing happens then', async () => {
    const run = await Scenario.of(
      model('p', 'start -> x -> end; m -> x', service('x'), startOn('m', message('m'))),
    );
    const variables = { a: '\0' };
    expect(run.send({ type: 'start', definitionKey: 1, variables })).toMatchObject({
      code: 'invalid-variables',
    });
    run.start();

    const { key: jobKey } = run.jobAt('x');
    const thrown = { type: 'throw-error', jobKey, code: 'E', message: '', variables } as const;
    expect(run.send({ type: 'complete-job', jobKey, variables })?.code).toBe('invalid-variables');
    expect(run.send(thrown)?.code).toBe('invalid-variables');
    expect(run).toWaitAt('x');
  });

  it('that a large list would grow past the limit are an incident where they grow', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end',
        service('x', 'x', { out: { list: 'concatenate(list, list)' } }),
      ),
      { list: Array(20_000).fill(1234567) },
    );

    run.work('x');

    expect(run).toHaveStoppedAt('x', 'mapping-error');
  });
});
