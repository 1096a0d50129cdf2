import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { WireReader } from './wire-reader.js';

/** How long nothing more must come from a client before the server's answers are handed to it. */
const quietMs = 10;

/**
 * Stands between a client and PostgreSQL like a long line: answers are kept until all is answered and
 * the client has nothing more to send, and then arrive together. So statements that travel together are one round trip, and what a client
 * waits for is counted rather than guessed.
 */
export class DatabaseProxy {
  private trips = 0;
  private losing: RegExp | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    /** The database's address through the proxy. */
    readonly url: string,
  ) {}

  static async start(target: string): Promise<DatabaseProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new DatabaseProxy(server, url.href);
    server.on('connection', (client) => proxy.join(client, connect(Number(port), hostname)));
    return proxy;
  }

  /** How often a client got an answer while the work ran. */
  async roundTripsOf(work: () => Promise<unknown>): Promise<number> {
    const before = this.trips;
    await work();
    return this.trips - before;
  }

  /** The next statement that matches is done by the server, but its answer is lost with the connection. */
  loseAnswerTo(statement: RegExp): void {
    this.losing = statement;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, server: Socket): void {
    const line = new HeldLine(client, () => this.trips++);
    client.on('data', (data) => {
      if (this.losing?.test(data.toString('latin1'))) {
        this.losing = null;
        line.isLost = true;
      }
      line.sent(data);
      server.write(data);
    });
    server.on('data', (data) => {
      line.answered(data);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one.setNoDelay());
      one.on('error', () => other.destroy());
      one.on('close', () => {
        line.end();
        other.destroy();
        this.sockets.delete(one);
      });
    }
  }
}

/** The server's answers on their way to one client. */
class HeldLine {
  isLost = false;
  private readonly requests = new WireReader();
  private readonly replies = new WireReader();
  private answers: Buffer[] = [];
  private unanswered = 0;
  private isOpen = false;
  private readonly quiet = setTimeout(() => {
    this.flush();
  }, quietMs);

  constructor(
    private readonly client: Socket,
    private readonly onTrip: () => void,
  ) {}

  sent(data: Buffer): void {
    // A query or a sync is what the server answers with ReadyForQuery.
    if (this.isOpen) this.unanswered += count(this.requests.read(data), ['Q', 'S']);
    this.quiet.refresh();
  }

  answered(data: Buffer): void {
    const ready = count(this.replies.read(data), ['Z']);
    this.answers.push(data);
    if (this.isOpen) this.unanswered -= ready;
    else {
      // Signing in takes several exchanges that nobody counts.
      this.isOpen = ready > 0;
      this.client.write(Buffer.concat(this.answers.splice(0)));
    }
    this.quiet.refresh();
  }

  end(): void {
    clearTimeout(this.quiet);
  }

  private flush(): void {
    if (this.answers.length === 0 || this.unanswered > 0) return;
    this.onTrip();
    const answers = Buffer.concat(this.answers.splice(0));
    if (this.isLost) this.client.destroy();
    else this.client.write(answers);
  }
}

function count(types: readonly string[], wanted: readonly string[]): number {
  return types.filter((type) => wanted.includes(type)).length;
}
