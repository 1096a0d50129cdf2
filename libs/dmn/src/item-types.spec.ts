import { codesOf, decided, dmn, literal, needsInput } from './fixtures/dmn-text.js';

const types = `
  <itemDefinition name="tNames" isCollection="true"><typeRef>string</typeRef></itemDefinition>
  <itemDefinition name="tColor"><typeRef>string</typeRef><allowedValues><text>"red", "blue"</text></allowedValues></itemDefinition>
  <itemDefinition name="tColors" isCollection="true"><typeRef>string</typeRef>
    <allowedValues><text>"red", "blue"</text></allowedValues><typeConstraint><text>count(?) &lt; 3</text></typeConstraint></itemDefinition>
  <itemDefinition name="tPerson"><itemComponent name="full name"><typeRef>string</typeRef></itemComponent>
    <itemComponent name="born"><typeRef>date</typeRef></itemComponent></itemDefinition>
  <itemDefinition name="tTree"><itemComponent name="value"><typeRef>number</typeRef></itemComponent>
    <itemComponent name="children" isCollection="true"><typeRef>tTree</typeRef></itemComponent></itemDefinition>`;

/** A decision that gives its one input of that type back. */
function echo(type: string, text = 'x'): string {
  const input = `<inputData id="x" name="x"><variable name="x" typeRef="${type}" /></inputData>`;
  return dmn(types + input + literal('d', text, needsInput('x')));
}

const leaf = { value: 1, children: [] };

describe('a type', () => {
  it.each<[type: string, given: unknown, value: unknown]>([
    ['number', 5, 5],
    ['number', [5], 5],
    ['number', null, null],
    ['Any', { a: 1 }, { a: 1 }],
    ['tNames', ['a', 'b'], ['a', 'b']],
    ['tNames', 'a', ['a']],
    ['tColor', 'red', 'red'],
    ['tColors', ['red', 'blue'], ['red', 'blue']],
    [
      'tPerson',
      { 'full name': 'A', born: '2000-01-31', more: 1 },
      { 'full name': 'A', born: '2000-01-31', more: 1 },
    ],
    ['tTree', { value: 2, children: [leaf, leaf] }, { value: 2, children: [leaf, leaf] }],
  ])('%s takes %j as %j', async (type, given, value) => {
    expect(await decided(echo(type), { x: given })).toMatchObject({ value, warnings: [] });
  });

  it.each<[type: string, given: unknown]>([
    ['number', '5'],
    ['number', [5, 6]],
    ['date', 'tomorrow'],
    ['tNames', ['a', 1]],
    ['tNames', 1],
    ['tColor', 'green'],
    ['tColors', ['red', 'green']],
    ['tColors', ['red', 'red', 'red']],
    ['tPerson', { 'full name': 'A' }],
    ['tPerson', { 'full name': 'A', born: 'x' }],
    ['tTree', { value: 2, children: [{ value: 'x', children: [] }] }],
  ])('%s does not take %j', async (type, given) => {
    expect(await decided(echo(type), { x: given })).toMatchObject({
      value: null,
      warnings: [`d: the input "x" is not of the type ${type}`],
    });
  });

  it('makes dates of the texts in which they come', async () => {
    const person = { 'full name': 'A', born: '2000-01-31' };

    expect((await decided(echo('tPerson', 'x.born.year'), { x: person })).value).toBe(2000);
  });

  it('is known to FEEL, without its constraints', async () => {
    const text = '[1 instance of tColor, "green" instance of tColor]';

    expect((await decided(echo('Any', text), { x: 1 })).value).toEqual([false, true]);
  });

  it('that nobody defined is told of, and takes everything', async () => {
    const xml = dmn(literal('d', '1').replace('<variable', '<variable typeRef="tMissing"'));

    expect(await codesOf(xml)).toEqual(['d unknown-type']);
    expect((await decided(xml)).value).toBe(1);
  });
});
