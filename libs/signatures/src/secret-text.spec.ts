import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFrom, setAddressesFromFiles } from './secret-text.js';

describe('a secret that a file holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-secret-'));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const inFile = file('database', 'postgresql://app:secret@server/minhbach\n');
  const missing = join(folder, 'missing');

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    [
      'is the address, without the end of its line',
      { DATABASE_URL_FILE: inFile },
      'postgresql://app:secret@server/minhbach',
    ],
    [
      'gives way to the variable',
      { DATABASE_URL_FILE: inFile, DATABASE_URL: 'postgresql:///other' },
      'postgresql:///other',
    ],
    ['is nothing when it is empty', { DATABASE_URL_FILE: file('empty', '\n') }, undefined],
    ['need not be', {}, undefined],
  ])('%s', (_, environment, address) => {
    setAddressesFromFiles(environment);
    expect(environment.DATABASE_URL).toBe(address);
  });

  it.each(['DATABASE_OWNER_URL', 'QUEUE_URL', 'MAIL_URL', 'FILES_URL'])(
    'may be %s as well',
    (name) => {
      const environment = { [`${name}_FILE`]: file(name, 'scheme://address') };
      setAddressesFromFiles(environment);
      expect(environment).toHaveProperty(name, 'scheme://address');
    },
  );

  it.each<[string, (environment: NodeJS.ProcessEnv) => unknown]>([
    ['an address', setAddressesFromFiles],
    ['a key', (environment) => secretFrom(environment, 'MAIL_URL')],
  ])('is told by name where it cannot be read: %s', (_, read) => {
    expect(() => read({ MAIL_URL_FILE: missing })).toThrow(
      `MAIL_URL_FILE names ${missing}, which cannot be read (ENOENT).`,
    );
  });
});
