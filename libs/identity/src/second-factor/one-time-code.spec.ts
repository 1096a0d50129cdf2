import { stepOfCode } from './one-time-code.js';

/** RFC 6238, Appendix B: the secret of its SHA-1 rows, and the last six of their eight digits. */
const secret = Buffer.from('12345678901234567890');

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %i of RFC 6238 is %s', (second, code) => {
    expect(stepOfCode(secret, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it.each([
    ['half a minute early', 29, 1],
    ['half a minute late', 89, 1],
    ['a minute and a half late', 150, null],
  ])('that comes %s belongs to its own step, or to none', (_, second, step) => {
    expect(stepOfCode(secret, '287082', second * 1000)).toBe(step);
  });

  it.each(['', '28708', '2870822', '28708a', '２８７０８２'])('is not "%s"', (code) => {
    expect(stepOfCode(secret, code, 59_000)).toBeNull();
  });

  it('may be typed with a space', () => {
    expect(stepOfCode(secret, '287 082', 59_000)).toBe(1);
  });
});
