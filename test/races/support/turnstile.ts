import type { Socket } from 'node:net';
import { DatabaseLines } from '../../support/database-lines.js';

/**
 * Stands between one process and PostgreSQL. While it is closed, whatever the process sends waits here until
 * it is let pass; answers are never kept. So the order in which two processes get at the database is chosen
 * rather than left to chance.
 */
export class Turnstile {
  private readonly held: (() => void)[] = [];
  private isClosed = false;

  private constructor(
    private readonly lines: DatabaseLines,
    private readonly onTraffic: () => void,
  ) {}

  /** `onTraffic` is told of everything that comes from either end. */
  static async start(target: string, onTraffic: () => void): Promise<Turnstile> {
    const turnstile: Turnstile = new Turnstile(
      await DatabaseLines.open(target, (client, database) => {
        turnstile.join(client, database);
      }),
      onTraffic,
    );
    return turnstile;
  }

  /** The database's address through the turnstile. */
  get url(): string {
    return this.lines.url;
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

  stop(): Promise<void> {
    return this.lines.stop();
  }

  private join(client: Socket, database: Socket): void {
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
  }
}
