import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A write on its way to the database is lost with the connection, or only the answer to it is. */
export type Cut = 'write' | 'answer';

/** What a step's write is called on the wire. */
const write = 'write-';

/** Stands between a service and PostgreSQL, and cuts the line at a step's write when it is told to. */
export class CuttingProxy {
  private cut: Cut | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    /** The database's address through the proxy. */
    readonly url: string,
  ) {}

  static async start(target: string): Promise<CuttingProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new CuttingProxy(server, url.href);
    server.on('connection', (client) => proxy.join(client, connect(Number(port), hostname)));
    return proxy;
  }

  /** The next write of a step does not go through as it should. */
  cutAt(cut: Cut | null): void {
    this.cut = cut;
  }

  /** Whether it is still waiting for a write to cut. */
  get isArmed(): boolean {
    return this.cut !== null;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, server: Socket): void {
    let isLost = false;
    client.on('data', (data) => {
      const cut = this.cut !== null && data.toString('latin1').includes(write) ? this.cut : null;
      if (cut !== null) this.cut = null;
      if (cut === 'write') client.destroy();
      else {
        isLost ||= cut === 'answer';
        server.write(data);
      }
    });
    server.on('data', (data) => {
      if (isLost) client.destroy();
      else client.write(data);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one.setNoDelay());
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        this.sockets.delete(one);
      });
    }
  }
}
