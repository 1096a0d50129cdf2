import { roles } from '@minhbach/identity';
import { firstLoadOf, fontFiles } from './support/first-load.js';

/** Quality bar 1, in bytes. */
const MOST_SCRIPT = 140_000;
const MOST_STYLE = 12_000;
const MOST_FONT = 40_000;

describe('what a browser loads before the first screen is drawn', () => {
  it.each(roles.map((role) => [role]))('is little for the role %s', (role) => {
    const { script, style } = firstLoadOf(role);
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(style).toBeLessThanOrEqual(MOST_STYLE);
  });

  it('are two typeface files', () => {
    const fonts = fontFiles();
    expect(fonts.size).toBe(2);
    expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(
      MOST_FONT,
    );
  });
});
