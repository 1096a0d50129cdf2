import { isMeant } from './name-patterns.js';

describe('a pattern of names', () => {
  it.each([
    ['tax.check', ['tax.check'], true],
    ['tax.check', ['tax.*'], true],
    ['tax', ['tax*'], true],
    ['anything', ['*'], true],
    ['taxi.check', ['tax.*'], false],
    ['tax.check', ['tax'], false],
    ['tax.check', ['TAX.*'], false],
    ['a%b', ['a%'], false],
    ['tax.check', [], false],
  ])('%s of %j: %s', (name, patterns, expected) => {
    expect(isMeant(name, patterns)).toBe(expected);
  });
});
