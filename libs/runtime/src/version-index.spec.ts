import { VersionIndex } from './version-index.js';

const version = (key: number, id: string, number: number, versionTag: string | null = null) => ({
  key,
  id,
  version: number,
  versionTag,
});
const good = { type: 'versionTag', tag: 'good' } as const;
const together = { type: 'deployment' } as const;

describe('versions', () => {
  it.each([
    ['in their order', [1, 2, 3, 4]],
    ['in another, as keys of two processes of the service come', [4, 3, 1, 2]],
  ])('read %s are found by what is newest', (_, order) => {
    // given
    const index = new VersionIndex<string>();
    const tags = [null, 'good', 'good', null];

    // when
    for (const number of order) {
      index.add(version(number * 10, 'p', number, tags[number - 1]), `v${String(number)}`);
    }

    // then
    expect(index.latest('p')).toBe('v4');
    expect(index.bound('p', undefined, undefined)).toBe('v4');
    expect(index.bound('p', good, undefined)).toBe('v3');
    expect(index.at(10)).toBe('v1');
  });

  it('are found by the deployment that held them', () => {
    // given
    const index = new VersionIndex<string>();
    for (const number of [1, 2]) index.add(version(number, 'p', number), `v${String(number)}`);

    // when a deployment held one of them and something of another kind
    for (const key of [1, 99]) index.join(7, key);

    // then
    expect(index.bound('p', together, 7)).toBe('v1');
    expect(index.bound('q', together, 7)).toBeUndefined();
    expect(index.bound('p', together, 8)).toBeUndefined();
    expect(index.bound('p', together, undefined)).toBeUndefined();
  });

  it('of other ids and tags are none', () => {
    const index = new VersionIndex<string>();
    index.add(version(1, 'p', 1, 'good'), 'v1');

    expect(index.bound('q', good, undefined)).toBeUndefined();
    expect(index.bound('p', { type: 'versionTag', tag: 'other' }, undefined)).toBeUndefined();
    expect(index.latest('q')).toBeUndefined();
  });
});
