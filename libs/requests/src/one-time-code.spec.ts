import { hashOfCode, newOneTimeCode, typedCode } from './one-time-code.js';

describe('a one-time code', () => {
  it('is never the same, and nothing in it is mistaken for something else', () => {
    const codes = Array.from({ length: 500 }, newOneTimeCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[A-Z34679]{4}(-[A-Z34679]{4}){2}$/);
    expect(codes.join('')).not.toMatch(/[0O1I2Z5S8B]/);
  });

  it.each([
    ['K7QM-3XPD-9HTA', 'K7QM-3XPD-9HTA'],
    [' k7qm 3xpd 9hta ', 'K7QM-3XPD-9HTA'],
    ['k7qm3xpd9hta', 'K7QM-3XPD-9HTA'],
    ['K7QM-3XPD-9HT', null],
    ['K7QM-3XPD-9HTAA', null],
    ['K7QM-3XPD-9HT0', null],
    ['', null],
  ])('is read as people type it: %j', (typed, code) => {
    expect(typedCode(typed)).toBe(code);
  });

  it('opens one request only', () => {
    const [one, other] = ['1', '2'].map((request) => hashOfCode(request, 'K7QM-3XPD-9HTA'));
    expect(one).not.toEqual(other);
  });
});
