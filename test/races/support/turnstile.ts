import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * Stands between one process and PostgreSQL. While it is closed, whatever the process sends waits here until
 * it is let pass; answers are never kept. So the order in which two processes get at the database is chosen
 * rather than left to chance.
 */
export class Turnstile {
  private readonly held: (() => void)[] = [];
  private readonly sockets = new Set<Socket>();
  private isClosed = false;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    private readonly onTraffic: () => void,
  ) {}

  /** `onTraffic` is told of everything that comes from either end. */
  static async start(target: string, onTraffic: () => void): Promise<Turnstile> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const turnstile = new Turnstile(server, new URL(target), onTraffic);
    server.on('connection', (client) => turnstile.join(client));
    return turnstile;
  }

  /** The database's address through the turnstile. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Whether the process has said something that waits here. */
  get holds(): boolean {
    return this.held.length > 0;
  }

  close(): void {
    this.isClosed = true;
  }

  /** Lets through what has waited longest. */
  pass(): void {
    this.held.shift()?.();
  }

  /** Lets everything through, now and until it is closed again. */
  open(): void {
    this.isClosed = false;
    while (this.holds) this.pass();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const database = connect(Number(this.target.port), this.target.hostname);
    client.on('data', (data) => {
      const send = () => database.write(data);
      if (this.isClosed) this.held.push(send);
      else send();
      this.onTraffic();
    });
    database.on('data', (data) => {
      client.write(data);
      this.onTraffic();
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
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
