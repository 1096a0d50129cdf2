import { createServer, type AddressInfo, type Server } from 'node:net';

/** Something that answers on every address of this machine, and counts who comes. */
export class InsideSink {
  visits = 0;

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.visits++;
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  }

  static async start(): Promise<InsideSink> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return new InsideSink(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}
