import { emailLoginIn } from './email-login.js';

describe('an address for mail that is to be a login', () => {
  it.each([
    [' Lan.Tran@CongTy.vn ', 'lan.tran@congty.vn'],
    ['a+thue@x-y.com.vn', 'a+thue@x-y.com.vn'],
  ])('%j is kept as %j', (text, kept) => {
    expect(emailLoginIn(text)).toBe(kept);
  });

  it.each([
    ...[
      'lan',
      'lan@',
      '@congty.vn',
      'lan@congty',
      'lan@congty..vn',
      'lan@-congty.vn',
      '.lan@congty.vn',
    ],
    ...['lan@congty.vn\nBcc: a@b.vn', 'lan@congty.vn, a@b.vn', '"lan"@congty.vn', 'lần@congty.vn'],
    ...['lan@congty.vn\u202e', 'Lan <lan@congty.vn>', `${'a'.repeat(100)}@congty.vn`],
  ])('%j is none', (text) => {
    expect(emailLoginIn(text)).toBeNull();
  });
});
