import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { hashPassword, seedDemoPeople } from '@minhbach/identity';
import { OpenDoor, refuseOpenDoors } from '../../../apps/api/src/open-doors.js';
import { ApiUnderTest } from '../../support/api-under-test.js';

describe('a service that other computers reach', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const starts = (host: string, servers: Record<string, string> = {}) =>
    refuseOpenDoors(api.app, host, servers);
  const everybodyHas = (password: string) =>
    hashPassword(password).then((hash) =>
      api.query('UPDATE account SET password_hash = $1', [hash]),
    );

  it('does not start while people of the demonstration have the published password', async () => {
    await expect(starts('0.0.0.0')).rejects.toThrow(OpenDoor);
    await expect(starts('::')).rejects.toThrow('published password');
  });

  it.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('is not one that listens on %s', (host) =>
    expect(starts(host)).resolves.toBeUndefined(),
  );

  it('does not start either when one of them alone has it', async () => {
    // given
    await everybodyHas('đò dọc sông Tiền');
    const hash = await hashPassword('MinhBach-mau-2026');
    await api.query(`UPDATE account SET password_hash = $1 WHERE login = 'giamsat'`, [hash]);

    // then
    await expect(starts('10.0.0.5')).rejects.toThrow('giamsat');
    await api.query(`UPDATE account SET disabled_at = now() WHERE login = 'giamsat'`);
    await expect(starts('10.0.0.5')).resolves.toBeUndefined();
  });

  it.each([
    ['DATABASE_URL', 'postgresql://postgres:postgres@db/minhbach'],
    ['DATABASE_URL', 'postgresql://app:password@db/minhbach'],
    ['QUEUE_URL', 'redis://:12345678@redis'],
  ])('does not start with %s %s', async (name, url) => {
    await expect(starts('0.0.0.0', { [name]: url })).rejects.toThrow(name);
  });

  it('starts with passwords that nobody knows', async () => {
    const DATABASE_URL = 'postgresql://app:k3F%2B9vQx72mLw@db/minhbach';
    await expect(starts('0.0.0.0', { DATABASE_URL })).resolves.toBeUndefined();
  });

  it('gives nobody of the demonstration a password that is tried first', async () => {
    await api.query(`UPDATE account SET login = login || '.old'`);
    const seeded = (password: string) =>
      api.app
        .get(UnitOfWork)
        .run(async (tx) => seedDemoPeople(tx, api.app.get(KeyAllocator), password));

    await expect(seeded('Password2026')).rejects.toThrow('tried first');
    await expect(seeded('1234567')).rejects.toThrow('8 characters');
  });
});
