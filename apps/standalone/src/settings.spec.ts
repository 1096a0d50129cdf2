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

  it.each(['0', '65536', 'http', '80.5', '-1'])('refuses the port %s', (PORT) => {
    expect(() => readSettings({ PORT }, '/')).toThrow(`PORT is "${PORT}"`);
  });
});
