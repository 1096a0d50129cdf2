import { preparedByText } from './prepared-by-text.js';

describe('a statement that is prepared by its text', () => {
  const nameOf = (text: string, values: readonly unknown[] = [1]) =>
    preparedByText(text, values).name;

  it('takes a name when it comes for the third time, and keeps it', () => {
    const [first, second, third, fourth] = [1, 2, 3, 4].map(() => nameOf('SELECT $1 AS thrice'));
    expect([first, second]).toEqual([undefined, undefined]);
    expect(third).toMatch(/^text-\d+$/);
    expect(fourth).toBe(third);
  });

  it('shares its name with no other text', () => {
    const names = ['SELECT $1 AS one', 'SELECT $1 AS other'].map((text) =>
      [1, 2, 3].map(() => nameOf(text)).at(-1),
    );
    expect(new Set(names).size).toBe(2);
  });

  it('takes no name without values: such a text is sent as it is', () => {
    const sent = [1, 2, 3].map(() => preparedByText('COMMIT', []));
    expect(sent).toEqual([{ text: 'COMMIT' }, { text: 'COMMIT' }, { text: 'COMMIT' }]);
  });

  it('takes no name when five hundred have one: lists of varying length would fill the server', () => {
    // when
    const texts = Array.from({ length: 600 }, (_, index) => `SELECT $1 AS n${String(index)}`);
    const names = texts.map((text) => [1, 2, 3].map(() => nameOf(text)).at(-1));
    // then
    expect(names.filter((name) => name !== undefined).length).toBeLessThanOrEqual(500);
    expect(names.at(-1)).toBeUndefined();
    expect(nameOf(texts[0] ?? '')).toBe(names[0]);
  });
});
