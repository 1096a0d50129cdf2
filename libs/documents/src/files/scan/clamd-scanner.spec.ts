import { Readable } from 'node:stream';
import { ClamdServer } from '../fixtures/clamd-server.js';
import { ClamdScanner } from './clamd-scanner.js';

/** The harmless text that every scanner finds, in two pieces so that none finds it here. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

describe('clamd', () => {
  let server: ClamdServer;
  let scanner: ClamdScanner;

  beforeEach(async () => {
    server = await ClamdServer.start();
    scanner = new ClamdScanner(server.url, 500);
  });

  afterEach(async () => {
    await server.stop();
  });

  it('says that a file is clean, having got every byte of it', async () => {
    const pieces = [Buffer.alloc(300_000, 'a'), Buffer.alloc(1, 'b')];
    expect(await scanner.scan(Readable.from(pieces))).toEqual({ clean: true });
    expect(server.received.at(-1)?.equals(Buffer.concat(pieces))).toBe(true);
  });

  it('says which virus it found', async () => {
    expect(await scanner.scan(Readable.from([Buffer.from(eicar)]))).toEqual({
      clean: false,
      virus: 'Eicar-Test-Signature',
    });
  });

  it.each<[string, (server: ClamdServer) => void]>([
    ['hangs up in the middle', (clamd) => (clamd.behaves = 'hang-up')],
    ['never answers', (clamd) => (clamd.behaves = 'silent')],
    ['finds the file too large', (clamd) => (clamd.behaves = 'limit')],
    ['says something else', (clamd) => (clamd.behaves = 'nonsense')],
    ['breaks off within its answer', (clamd) => (clamd.behaves = 'half-answer')],
  ])('gives no verdict when it %s', async (_what, prepare) => {
    prepare(server);
    const bytes = Readable.from([Buffer.alloc(4_000_000), Buffer.alloc(4_000_000)]);
    await expect(scanner.scan(bytes)).rejects.toThrow();
    expect(bytes.destroyed).toBe(true);
  });

  it('gives no verdict when nobody listens', async () => {
    await server.stop();
    await expect(scanner.scan(Readable.from([Buffer.from('a')]))).rejects.toThrow('ECONNREFUSED');
  });
});
