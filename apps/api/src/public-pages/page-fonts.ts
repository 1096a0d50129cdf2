import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Vietnamese and English need these two of the seven files that the typeface is split into: 39 kB for all weights. */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
} as const;

export type FontSubset = keyof typeof subsets;

const names = Object.keys(subsets) as FontSubset[];

/** In the address, so that a file may be kept for ever. */
const version = '5.3.0';

export function fontPath(subset: FontSubset): string {
  return `/fonts/source-sans-3-${subset}-${version}.woff2`;
}

export const fontPaths: readonly string[] = names.map(fontPath);

/** The files by their address, read once. */
export function readFonts(): ReadonlyMap<string, Buffer> {
  const { resolve } = createRequire(import.meta.url);
  return new Map(
    names.map((subset) => {
      const file = `files/source-sans-3-${subset}-wght-normal.woff2`;
      return [
        fontPath(subset),
        readFileSync(resolve(`@fontsource-variable/source-sans-3/${file}`)),
      ];
    }),
  );
}

/**
 * Both are preloaded by every page. Should one come late all the same, the page keeps the reader's own font:
 * nothing moves under his eyes.
 */
export const fontFaces = names
  .map(
    (
      subset,
    ) => `@font-face{font-family:'Source Sans 3 Variable';font-style:normal;font-display:optional;
font-weight:200 900;src:url(${fontPath(subset)}) format('woff2');unicode-range:${subsets[subset]}}`,
  )
  .join('\n');
