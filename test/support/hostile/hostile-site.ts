import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

const head = (more = '') => `HTTP/1.1 200 OK\r\n${more}\r\n`;
const moved = (place: string) =>
  `HTTP/1.1 302 Found\r\nlocation: ${place}\r\ncontent-length: 0\r\n\r\n`;

/** A site of the public that means harm to whoever asks it, by the path. */
export class HostileSite {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(insidePort: number): Promise<HostileSite> {
    const server = createServer();
    const site = new HostileSite(server);
    server.on('connection', (socket) => site.serve(socket, insidePort));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket, insidePort: number): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
    socket.once('data', (asked) => {
      const path = /^\w+ (\S+)/.exec(asked.toString())?.[1] ?? '/';
      this.answer(socket, path, insidePort);
    });
  }

  private answer(socket: Socket, path: string, insidePort: number): void {
    switch (path) {
      case '/to-this-machine':
        return void socket.end(moved(`http://127.0.0.1:${String(insidePort)}/`));
      case '/to-a-cloud':
        return void socket.end(moved('http://169.254.169.254/latest/meta-data/'));
      case '/to-a-file':
        return void socket.end(moved('file:///etc/passwd'));
      case '/silent':
        return;
      case '/nonsense':
        return void socket.end('220 mail.test ESMTP\r\n');
      case '/headers':
        endlessly(socket, 'HTTP/1.1 200 OK\r\n', `x: ${'a'.repeat(60_000)}\r\n`);
        return;
      case '/endless':
        endlessly(socket, head(), 'a'.repeat(65_536));
        return;
      case '/bomb':
        return void socket.end(
          Buffer.concat([
            Buffer.from(head('content-encoding: gzip\r\n')),
            gzipSync(Buffer.alloc(50_000_000)),
          ]),
        );
      default:
        return void socket.end(head('content-length: 2\r\n') + 'ok');
    }
  }
}

function endlessly(socket: Socket, first: string, again: string): void {
  socket.write(first);
  const more = () => {
    while (!socket.destroyed && socket.write(again));
  };
  socket.on('drain', more);
  more();
}
