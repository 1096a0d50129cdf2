import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { GatheringSocket } from './gathering-socket.js';

/** Counts what goes to the system. */
class CountedSocket extends GatheringSocket {
  calls = 0;

  override _write(...args: Parameters<Socket['_write']>): void {
    this.calls++;
    super._write(...args);
  }

  override _writev(...args: Parameters<NonNullable<Socket['_writev']>>): void {
    this.calls++;
    super._writev?.(...args);
  }
}

describe('a gathering socket', () => {
  let server: Server;
  let socket: CountedSocket;
  let heard: Promise<string>;

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    socket = new CountedSocket();
    const connected = once(server, 'connection') as Promise<[Socket]>;
    heard = connected.then(async ([peer]) => text(peer));
    socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
  });

  afterEach(() => {
    socket.destroy();
    server.close();
  });

  it('should send in one call what is written in one turn, in its order', async () => {
    // when
    for (const word of ['BEGIN; ', 'SELECT 1; ', 'COMMIT']) socket.write(word);
    await new Promise(setImmediate);

    // then
    expect(socket.calls).toBe(1);
    socket.end();
    expect(await heard).toBe('BEGIN; SELECT 1; COMMIT');
  });

  it('should keep nothing back for the next turn, nor at the end', async () => {
    // when
    socket.write('first, ');
    await new Promise(setImmediate);
    socket.write('second');
    socket.end(', last');

    // then
    expect(await heard).toBe('first, second, last');
    expect(socket.calls).toBeGreaterThanOrEqual(2);
  });
});
