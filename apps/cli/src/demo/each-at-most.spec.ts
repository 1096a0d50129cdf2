import { eachAtMost } from './each-at-most.js';

const tick = async () => new Promise((resolve) => setImmediate(resolve));

describe('eachAtMost', () => {
  it('does every item once, never more than the limit together', async () => {
    // given
    let together = 0;
    let most = 0;
    const done: number[] = [];

    // when
    await eachAtMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
      most = Math.max(most, ++together);
      await tick();
      together--;
      done.push(item);
    });

    // then
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('begins nothing more after a failure', async () => {
    const begun: number[] = [];
    const all = eachAtMost(2, [1, 2, 3, 4, 5], async (item) => {
      begun.push(item);
      await tick();
      if (item === 1) throw new Error('refused');
    });

    await expect(all).rejects.toThrow('refused');
    expect(begun).toEqual([1, 2]);
  });
});
