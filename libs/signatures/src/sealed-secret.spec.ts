import { openSecret, sealSecret } from './sealed-secret.js';

const key = Buffer.alloc(32, 7);
const secret = Buffer.from('12345678901234567890');

describe('a sealed secret', () => {
  it('is opened with the same key for the same owner, and looks different every time', () => {
    const [one, two] = [sealSecret(secret, key, '1'), sealSecret(secret, key, '1')];
    expect(one).not.toEqual(two);
    expect([one, two].map((sealed) => openSecret(sealed, key, '1'))).toEqual([secret, secret]);
  });

  it.each([
    ['with another key', sealSecret(secret, key, '1'), Buffer.alloc(32, 8), '1'],
    ['for another owner', sealSecret(secret, key, '1'), key, '2'],
    ['with one bit changed', flipped(sealSecret(secret, key, '1')), key, '1'],
  ])('is not opened %s', (_, sealed, by, owner) => {
    expect(openSecret(sealed, by, owner)).toBeNull();
  });
});

function flipped(sealed: Buffer): Buffer {
  return Buffer.from(sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte)));
}
