import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('runs on its own database at 127.0.0.1:8080 when nothing is set', () => {
    expect(readSettings({}, '/srv/minh-bach')).toEqual({
      dataFolder: '/srv/minh-bach/data',
      databaseUrl: null,
      ownerUrl: null,
      host: '127.0.0.1',
      port: 8080,
      portIsFixed: false,
      demoPeople: true,
      demoCases: true,
      demoPassword: undefined,
      mail: {
        url: 'file:///srv/minh-bach/data/mail',
        from: 'Minh Bạch <thong-bao@minh-bach.invalid>',
        digestHour: 7,
      },
      files: { url: 'file:///srv/minh-bach/data/files' },
    });
  });

  it('migrates a server of one’s own with the application’s address unless told another', () => {
    const app = { DATABASE_URL: 'postgresql://app@db/x' };

    expect(readSettings(app, '/').ownerUrl).toBe('postgresql://app@db/x');
    expect(readSettings({ ...app, DATABASE_OWNER_URL: 'postgresql://o@db/x' }, '/').ownerUrl).toBe(
      'postgresql://o@db/x',
    );
  });

  it('takes a data folder relative to the project or absolute', () => {
    expect(readSettings({ MINHBACH_DATA: 'other' }, '/srv').dataFolder).toBe('/srv/other');
    expect(readSettings({ MINHBACH_DATA: '/var/mb' }, '/srv').dataFolder).toBe('/var/mb');
  });

  it.each(['65536', 'http', '80.5', '-1'])('refuses the port %s', (PORT) => {
    expect(() => readSettings({ PORT }, '/')).toThrow(`PORT is "${PORT}"`);
  });

  it('does not repeat an address that is wrong, for it may hold a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'secret-12' }, '/')).toThrow('DATABASE_URL is no');
    expect(() => readSettings({ DATABASE_URL: 'secret-12' }, '/')).not.toThrow('secret-12');
  });

  it.each([
    ['127.0.0.1', {}],
    ['localhost', {}],
    ['0.0.0.0', { MINHBACH_DEMO: 'off' }],
    ['0.0.0.0', { MINHBACH_DEMO_PASSWORD: 'mật khẩu riêng' }],
  ])('listens on %s with %j', (HOST, environment) => {
    expect(readSettings({ HOST, ...environment }, '/').host).toBe(HOST);
  });

  it.each([
    ['off', { demoPeople: false, demoCases: false }],
    ['people', { demoPeople: true, demoCases: false }],
  ])('with MINHBACH_DEMO %s makes %j', (MINHBACH_DEMO, expected) => {
    expect(readSettings({ MINHBACH_DEMO }, '/')).toMatchObject(expected);
  });

  it('lets no other computer in while the demonstration’s password is the published one', () => {
    for (const MINHBACH_DEMO_PASSWORD of ['', 'MinhBach-mau-2026']) {
      const environment = { HOST: '0.0.0.0', MINHBACH_DEMO_PASSWORD };
      expect(() => readSettings(environment, '/')).toThrow('MINHBACH_DEMO_PASSWORD');
    }
  });
});
