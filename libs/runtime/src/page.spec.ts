import { cursorOf, marksIn, type MarkKind } from './page.js';

describe('a mark in a cursor', () => {
  it.each<[MarkKind, string | number | null]>([
    ['key', 7],
    ['number', -1],
    ['text', ''],
    ['text-or-null', null],
    ['text-or-null', 'a'],
    ['instant', '2026-10-05 08:00:00.123456+07'],
    ['instant', '2026-10-05 01:00:00+00'],
    ['instant', '2026-10-05 06:30:00+05:30'],
    ['instant', 'infinity'],
    ['numeral', '-1'],
    ['numeral', '1234567890123456789012345'],
    ['boolean', 'false'],
  ])('as %s comes back: %j', (kind, mark) => {
    expect(marksIn(cursorOf([mark]), [kind])).toEqual([mark]);
  });

  it.each<[MarkKind, unknown]>([
    ['key', '7'],
    ['key', 1.5],
    ['number', null],
    ['text', null],
    ['text', 1],
    ['text-or-null', 1],
    ['instant', 'now'],
    ['instant', '2026-02-30 08:00:00+07'],
    ['instant', '2026-10-05 24:00:00+07'],
    ['instant', '2026-10-05 08:00:00+99'],
    ['instant', null],
    ['numeral', 'a'],
    ['numeral', ''],
    ['boolean', 'yes'],
    ['boolean', true],
  ])('as %s is refused: %j', (kind, mark) => {
    const cursor = Buffer.from(JSON.stringify([mark])).toString('base64url');
    expect(() => marksIn(cursor, [kind])).toThrow('not known');
  });

  it.each(['', 'x', cursorOf([]), cursorOf([1, 2])])('is one as was asked: not in %j', (cursor) => {
    expect(() => marksIn(cursor, ['key'])).toThrow('not known');
  });
});
