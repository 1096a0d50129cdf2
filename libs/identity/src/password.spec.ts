import { hashPassword, passwordMatches } from './password.js';

describe('passwords', () => {
  it('are hashed with argon2id, 19 MiB, two passes, one lane', async () => {
    expect(await hashPassword('mật khẩu')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('match whichever way the accents were typed', async () => {
    const hash = await hashPassword('mật khẩu'.normalize('NFC'));
    expect(await passwordMatches(hash, 'mật khẩu'.normalize('NFD'))).toBe(true);
    expect(await passwordMatches(hash, 'mat khau')).toBe(false);
  });

  it('never match where there is no account', async () => {
    expect(await passwordMatches(null, '')).toBe(false);
  });
});
