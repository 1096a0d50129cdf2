import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Called with both ends of each connection; what comes from one is for the callee to hand to the other. */
type OnLine = (client: Socket, database: Socket) => void;

/** A way to a PostgreSQL on which somebody stands between the client and the server. */
export class DatabaseLines {
  private constructor(
    private readonly server: Server,
    private readonly sockets: ReadonlySet<Socket>,
    /** The database's address by this way. */
    readonly url: string,
  ) {}

  static async open(target: string, onLine: OnLine): Promise<DatabaseLines> {
    const { hostname, port } = new URL(target);
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
      const database = connect(Number(port), hostname);
      onLine(client, database);
      tie(client, database, sockets);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as AddressInfo).port);
    return new DatabaseLines(server, sockets, url.href);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** When one end is gone, the other goes too. */
function tie(client: Socket, database: Socket, sockets: Set<Socket>): void {
  for (const [one, other] of [
    [client, database],
    [database, client],
  ] as const) {
    sockets.add(one.setNoDelay());
    one.on('error', () => other.destroy());
    one.on('close', () => {
      other.destroy();
      sockets.delete(one);
    });
  }
}
