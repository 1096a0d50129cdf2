import { faultInPassword } from './password-rules.js';

describe('a new password', () => {
  it.each<[string, string | null]>([
    ['bảy chữ', 'too-short'],
    ['1234567', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['password', 'common'],
    ['PASSWORD', 'common'],
    ['Password1!', 'common'],
    ['password2026', 'common'],
    ['qwertyuiop', 'common'],
    ['1234567890', 'common'],
    ['dragondragon', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abababababab', 'common'],
    ['minhbach2026', 'own-name'],
    ['vanthu.vpubnd1', 'own-name'],
    ['đò dọc sông Tiền', null],
    ['tám chữ cái ', null],
    ['correct horse battery staple', null],
    ['x9#kQ2!vL', null],
    ['🌾🚤🌧️☀️🐟🥥🍚🌴', null],
  ])('%s: %s', async (password, fault) => {
    expect(await faultInPassword(password, ['vanthu.vpubnd'])).toBe(fault);
  });

  it('is the same however its letters were put together', async () => {
    const typed = 'tám chữ'.normalize('NFD');

    expect(typed.length).toBeGreaterThan(8);
    expect(await faultInPassword(typed)).toBe('too-short');
  });
});
