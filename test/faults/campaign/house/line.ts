import type { Socket } from 'node:net';
import { DatabaseLines } from '../../../support/database-lines.js';

/** Where, around the commit of a transaction, something happens to who asked for it. */
export const commitPlaces = ['before-send', 'after-send', 'before-reply'] as const;
export type CommitPlace = (typeof commitPlaces)[number];

interface CrashPoint {
  readonly place: CommitPlace;
  /** So many commits pass unharmed. */
  left: number;
  readonly strike: (client: Socket) => void;
}

/** A statement that ends a transaction, or the write of a step, which is one by itself. */
const commit = /COMMIT\0|write-(few|many)-/;
/** ReadyForQuery outside of a transaction: what was asked for is done. */
const idle = 'Z\0\0\0\u0005I';

/** The way of one program to PostgreSQL or Redis, on which bytes can be swallowed, cut off, and commits be met. */
export class Line {
  private point: CrashPoint | null = null;
  private readonly ends = new Set<Socket>();
  private readonly deaf = new WeakSet<Socket>();
  private lines!: DatabaseLines;

  static async open(target: string): Promise<Line> {
    const line = new Line();
    line.lines = await DatabaseLines.open(target, (client, server) => {
      line.join(client, server);
    });
    return line;
  }

  /** The server's address by this way. */
  get url(): string {
    return this.lines.url;
  }

  /**
   * At the commit after so many others: before it is sent, when it was sent, or when it was answered and nobody has
   * heard it. What it asked for is swallowed in the first case, the answer in the others. Resolves when it has struck.
   */
  atCommit(place: CommitPlace, after: number, strike: (client: Socket) => void): Promise<void> {
    return new Promise((resolve) => {
      const both = (client: Socket) => {
        strike(client);
        resolve();
      };
      this.point = { place, left: after, strike: both };
    });
  }

  /** Strikes no more. */
  disarm(): void {
    this.point = null;
  }

  /** The connections that there are stay open and carry nothing any more, to neither side; new ones do. */
  swallow(): void {
    for (const end of this.ends) this.deaf.add(end);
  }

  /** Ends all connections. */
  cut(): void {
    for (const end of this.ends) end.destroy();
  }

  stop(): Promise<void> {
    return this.lines.stop();
  }

  private join(client: Socket, server: Socket): void {
    this.ends.add(client);
    client.on('close', () => this.ends.delete(client));
    let isAwaited: CrashPoint | null = null;
    client.on('data', (data) => {
      if (this.deaf.has(client)) return;
      const point = this.pointIn(data);
      if (point?.place !== 'before-send') server.write(data);
      if (point?.place === 'before-reply') isAwaited = point;
      else point?.strike(client);
    });
    server.on('data', (data) => {
      if (this.deaf.has(client)) return;
      if (isAwaited && data.includes(idle, 0, 'latin1')) {
        isAwaited.strike(client);
        this.deaf.add(client);
      } else client.write(data);
    });
  }

  /** The crash point, when these bytes carry its commit. */
  private pointIn(data: Buffer): CrashPoint | null {
    const { point } = this;
    if (!point || !commit.test(data.toString('latin1'))) return null;
    if (point.left-- > 0) return null;
    this.point = null;
    return point;
  }
}
