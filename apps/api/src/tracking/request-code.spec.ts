import { requestCode } from './request-code.js';

describe('the code of a request', () => {
  it.each([
    ['YC-2026-000437', 'YC-2026-000437'],
    [' yc-2026-437 ', 'YC-2026-000437'],
    ['yc 2026 000437', 'YC-2026-000437'],
    ['YC2026000437', 'YC-2026-000437'],
    ['2026-000437', null],
    ['YC-2026-', null],
    ['YC-2026-0000437', null],
    ["YC-2026-000437' OR 1=1", null],
    ['', null],
  ])('of "%s" is %s', (typed, code) => {
    expect(requestCode(typed)).toBe(code);
  });
});
