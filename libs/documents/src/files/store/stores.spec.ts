import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { S3Server, s3Keys } from '../fixtures/s3-server.js';
import { DiskStore } from './disk-store.js';
import { fileStoreAt } from './file-store-at.js';
import {
  ObjectMissing,
  StorageFull,
  StoreSilent,
  WrongLength,
  type FileStore,
} from './file-store.js';
import { S3Store } from './s3-store.js';

const content = Buffer.alloc(300_000, 'ă');
const pieces = (...parts: Buffer[]) => Readable.from(parts, { objectMode: false });

async function bytesOf(store: FileStore, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await store.read(name)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function namesIn(store: FileStore, prefix: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list(prefix)) names.push(name);
  return names.sort();
}

describe('a file store', () => {
  let folder: string;
  let server: S3Server;
  let stores: Record<string, FileStore>;

  beforeEach(async () => {
    process.env.AWS_ACCESS_KEY_ID = s3Keys.id;
    process.env.AWS_SECRET_ACCESS_KEY = s3Keys.secret;
    folder = await mkdtemp(join(tmpdir(), 'minhbach-spec-'));
    server = await S3Server.start();
    const bucket = `s3://bucket/tệp?region=ap-southeast-1&endpoint=${server.endpoint}`;
    stores = { disk: new DiskStore(folder), s3: fileStoreAt(bucket) };
  });

  afterEach(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const storeOn = (place: string) => stores[place]!;

  describe.each(['disk', 's3'])('on %s', (place) => {
    it('gives back what it took, until it is removed', async () => {
      const store = storeOn(place);
      await store.write(
        'content/ab/abc',
        pieces(content.subarray(0, 9), content.subarray(9)),
        content.length,
      );
      expect((await bytesOf(store, 'content/ab/abc')).equals(content)).toBe(true);
      expect(await store.has('content/ab/abc')).toBe(true);

      await store.remove('content/ab/abc');
      await store.remove('content/ab/abc');
      expect(await store.has('content/ab/abc')).toBe(false);
      await expect(store.read('content/ab/abc')).rejects.toThrow(ObjectMissing);
    });

    it('lists what begins alike', async () => {
      const store = storeOn(place);
      for (const name of ['uploads/1/a', 'uploads/1/b', 'uploads/2/c', 'content/x']) {
        await store.write(name, pieces(content), content.length);
      }
      expect(await namesIn(store, 'uploads/')).toEqual([
        'uploads/1/a',
        'uploads/1/b',
        'uploads/2/c',
      ]);
    });

    it.each([
      ['fewer', content.length + 1],
      ['more', content.length - 1],
    ])('keeps nothing when %s bytes come than were announced', async (_what, size) => {
      const store = storeOn(place);
      await expect(store.write('content/a', pieces(content), size)).rejects.toThrow(WrongLength);
      expect(await store.has('content/a')).toBe(false);
      expect(
        await readdir(folder).then((names) => names.filter((name) => name === 'content')),
      ).toEqual([]);
    });
  });

  it.each(['has', 'remove'] as const)(
    'on s3 does not wait for one that is silent: %s',
    async (call) => {
      const silent = createServer().listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const endpoint = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
      const where = { bucket: 'bucket', prefix: '', region: 'ap-southeast-1', endpoint };
      try {
        await expect(new S3Store(where, 50)[call]('content/a')).rejects.toThrow(StoreSilent);
      } finally {
        silent.close();
      }
    },
  );

  it('on disk leaves nothing of what broke off', async () => {
    await expect(storeOn('disk').write('content/a', pieces(content), 1e6)).rejects.toThrow(
      WrongLength,
    );
    expect(await readdir(join(folder, 'unfinished'))).toEqual([]);
  });

  it('on disk keeps room for the database', async () => {
    const full = new DiskStore(folder, Number.MAX_SAFE_INTEGER);
    await expect(full.write('content/a', pieces(content), content.length)).rejects.toThrow(
      StorageFull,
    );
    expect(await readdir(join(folder, 'unfinished'))).toEqual([]);
  });

  it('on disk is never led out of its folder', async () => {
    await mkdir(join(folder, 'inner'));
    const inner = new DiskStore(join(folder, 'inner'));
    await expect(inner.read('../secret')).rejects.toThrow('leads out');
  });

  it('on S3 says that there is no room', async () => {
    server.refusesWith = 507;
    await expect(storeOn('s3').write('content/a', pieces(content), content.length)).rejects.toThrow(
      StorageFull,
    );
  });

  it('on S3 lets nobody in whose signature is wrong', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'another';
    await expect(storeOn('s3').has('content/a')).rejects.toThrow();
  });

  it.each(['http://bucket', 's3:///x', 'data'])('is not at %s', (address) => {
    expect(() => fileStoreAt(address)).toThrow();
  });
});
