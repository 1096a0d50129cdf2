import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpLinkChecker } from './link-checker.js';

describe('a link into our own network, or to nothing', () => {
  let server: Server;
  let asked = 0;
  let port = '';

  beforeAll(async () => {
    server = createServer((_, response) => {
      asked++;
      response.end('Quyết định');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = String((server.address() as AddressInfo).port);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['the machine itself', () => `http://127.0.0.1:${port}/`],
    ['its name', () => `http://localhost:${port}/`],
    ['it in the other notation', () => `http://[::ffff:127.0.0.1]:${port}/`],
    ['a private network', () => 'http://10.1.2.3/quyet-dinh'],
    ['the data of a cloud', () => 'http://169.254.169.254/latest'],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'quyết định'],
  ])('is dead, and nobody asks there: %s', async (_name, link) => {
    expect(await new HttpLinkChecker().isAlive(link())).toBe(false);
    expect(asked).toBe(0);
  });
});
