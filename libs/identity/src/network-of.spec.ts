import fc from 'fast-check';
import { networkOf } from './network-of.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:0DB8:0000:0007::1', '2001:db8:0:7::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is the same for two addresses just where their first 64 bits are', () => {
    const group = fc.nat(3);
    const address = fc.tuple(group, group, group, group, group, group, group, group);
    const text = (groups: readonly number[]) => groups.map((each) => each.toString(16)).join(':');
    const half = (groups: readonly number[]) => groups.slice(0, 4).join(':');
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(networkOf(text(one)) === networkOf(text(other))).toBe(half(one) === half(other));
      }),
    );
  });
});
