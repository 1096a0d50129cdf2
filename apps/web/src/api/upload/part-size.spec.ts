import { nextPartSize } from './part-size';

const rules = { leastChunkBytes: 256, chunkBytes: 1_000 };

describe('the size of the next part', () => {
  it.each([
    ['grows while parts arrive quickly', 256, 90, 512],
    ['grows no further than is taken', 800, 90, 1_000],
    ['stays when a part took its time', 512, 3_000, 512],
    ['shrinks on a slow line', 800, 9_000, 400],
    ['shrinks no further than is taken', 300, 9_000, 256],
  ])('%s', (_name, size, tookMs, expected) => {
    expect(nextPartSize(size, tookMs, rules)).toBe(expected);
  });
});
