import type { Socket } from 'node:net';
import { DatabaseLines } from './database-lines.js';
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

  private constructor(private readonly lines: DatabaseLines) {}

  static async start(target: string): Promise<DatabaseProxy> {
    const proxy: DatabaseProxy = new DatabaseProxy(
      await DatabaseLines.open(target, (client, database) => {
        proxy.join(client, database);
      }),
    );
    return proxy;
  }

  /** The database's address through the proxy. */
  get url(): string {
    return this.lines.url;
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

  stop(): Promise<void> {
    return this.lines.stop();
  }

  private join(client: Socket, database: Socket): void {
    const line = new HeldLine(client, () => this.trips++);
    client.on('data', (data) => {
      if (this.losing?.test(data.toString('latin1'))) {
        this.losing = null;
        line.isLost = true;
      }
      line.sent(data);
      database.write(data);
    });
    database.on('data', (data) => {
      line.answered(data);
    });
    client.on('close', () => {
      line.end();
    });
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
