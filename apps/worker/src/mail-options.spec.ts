import { mailOptionsFrom } from './mail-options.js';

const from = { MAIL_FROM: 'Sở Tài chính <tin@stc.example>' };

describe('mailOptionsFrom', () => {
  it('writes files beside the data when nothing is set', () => {
    expect(mailOptionsFrom({}, '/srv/data')).toEqual({
      url: 'file:///srv/data/mail',
      from: 'Minh Bạch <thong-bao@minh-bach.invalid>',
      digestHour: 7,
    });
  });

  it.each(['smtp://host', 'smtp://name:pass@host:587', 'smtps://host?pool=true'])(
    'sends through %s',
    (MAIL_URL) => {
      expect(mailOptionsFrom({ MAIL_URL, ...from, MAIL_DIGEST_HOUR: '16' }, '/')).toEqual({
        url: MAIL_URL,
        from: from.MAIL_FROM,
        digestHour: 16,
      });
    },
  );

  it.each([
    ['MAIL_URL', { MAIL_URL: 'mail.example:25', ...from }],
    ['MAIL_URL', { MAIL_URL: 'http://mail.example', ...from }],
    ['MAIL_FROM', { MAIL_URL: 'smtp://host' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['MAIL_FROM', { MAIL_FROM: 'a@b.example\nBcc: c@d.example' }],
    ['MAIL_DIGEST_HOUR', { MAIL_DIGEST_HOUR: '24' }],
    ['MAIL_DIGEST_HOUR', { MAIL_DIGEST_HOUR: '7:30' }],
  ])('refuses a wrong %s: %j', (name, environment) => {
    expect(() => mailOptionsFrom(environment, '/')).toThrow(name);
  });

  it('does not repeat an address that is wrong, for it may hold a password', () => {
    expect(() => mailOptionsFrom({ MAIL_URL: 'secret-12' }, '/')).not.toThrow('secret-12');
  });
});
