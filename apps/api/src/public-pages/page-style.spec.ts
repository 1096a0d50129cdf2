import { readFileSync } from 'node:fs';
import { pageColours } from './page-colours.js';
import { pageStyle } from './page-style.js';

const coloursIn = (style: string) =>
  new Map(
    [...style.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );

describe('the style of the pages', () => {
  it('has the colours of the screens', () => {
    const screens = coloursIn(readFileSync('apps/web/src/style/tokens.css', 'utf8'));
    const pages = coloursIn(pageColours);
    expect(pages.size).toBeGreaterThan(20);
    expect([...pages].filter(([name, value]) => screens.get(name) !== value)).toEqual([]);
  });

  it('uses no colour that it does not have', () => {
    const used = [...pageStyle.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !coloursIn(pageColours).has(name))).toEqual([]);
  });
});
