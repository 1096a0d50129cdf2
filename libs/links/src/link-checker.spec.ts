import { createServer, type Server } from 'node:http';
import { createServer as createSilence, type AddressInfo, type Server as Silence } from 'node:net';
import { PublicAddress } from '@minhbach/documents';
import { HttpLinkChecker } from './link-checker.js';
import { isPublicAddress } from './public-address-lookup.js';
import { PublicLinkHosts } from './public-links.module.js';

const soon = () => AbortSignal.timeout(2_000);

describe('a link', () => {
  let server: Server;
  let silence: Silence;
  let asked: string[] = [];
  let port = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode = Number(request.url?.slice(1)) || 200;
      response.end('Quyết định');
    });
    silence = createSilence((socket) => socket.resume());
    for (const each of [server, silence]) {
      await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
    }
    port = String((server.address() as AddressInfo).port);
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(async () => {
    server.closeAllConnections();
    for (const each of [server, silence]) await new Promise((resolve) => each.close(resolve));
  });

  it.each([
    ['the machine itself', () => `http://127.0.0.1:${port}/`],
    ['its name', () => `http://localhost:${port}/`],
    ['it in the other notation', () => `http://[::ffff:127.0.0.1]:${port}/`],
    ['it as one number', () => `http://2130706433:${port}/`],
    ['a private network', () => 'http://10.1.2.3/quyet-dinh'],
    ['the data of a cloud', () => 'http://169.254.169.254/latest'],
    ['a port of mail', () => 'http://203.113.131.1:25/'],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'quyết định'],
  ])('to %s is dead, and nobody asks there', async (_name, link) => {
    expect(await new HttpLinkChecker().isAlive(link(), soon())).toBe(false);
    expect(asked).toEqual([]);
  });

  it.each([
    ['200', true],
    ['302', true],
    ['404', false],
    ['500', false],
  ])('to a host that the deployment names is asked: %s', async (status, alive) => {
    const checker = new HttpLinkChecker(new PublicLinkHosts(['LOCALHOST']));

    expect(await checker.isAlive(`http://localhost:${port}/${status}`, soon())).toBe(alive);
    expect(asked).toEqual([`/${status}`]);
  });

  it.each([
    ['itself', () => port, true],
    ['what else runs beside it', () => '1', false],
  ])('to a page of the service is asked, to %s', async (_name, portOf, alive) => {
    const own = new PublicAddress(`http://127.0.0.1:${port}`);
    const checker = new HttpLinkChecker(undefined, own);

    const link = `http://127.0.0.1:${portOf()}/cong-khai`;
    expect(await checker.isAlive(link, soon())).toBe(alive);
  });

  it('to a host that says nothing is given up when the time is over', async () => {
    const checker = new HttpLinkChecker(new PublicLinkHosts(['127.0.0.1']));
    const { port: silent } = silence.address() as AddressInfo;

    const link = `http://127.0.0.1:${String(silent)}/`;
    expect(await checker.isAlive(link, AbortSignal.timeout(50))).toBe(false);
  });
});

describe('an address of the public', () => {
  it.each([
    ['203.113.131.1', true],
    ['2001:ee0::1', true],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['239.1.1.1', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['fd00::1', false],
    ['::ffff:0:127.0.0.1', false],
    ['64:ff9b:1::7f00:1', false],
    ['2001:0:7f00:1::', false],
    ['fec0::1', false],
    ['fe80::1%lo', false],
    ['192.0.2.1', false],
    ['203.0.113.7', false],
    ['2400:cb00::1', true],
    ['localhost', false],
  ])('%s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
