import type { Socket } from 'node:net';
import { DatabaseLines } from '../../support/database-lines.js';

/** A write on its way to the database is lost with the connection, or only the answer to it is. */
export type Cut = 'write' | 'answer';

/** What a step's write is called on the wire. */
const write = 'write-';

/** Stands between a service and PostgreSQL, and cuts the line at a step's write when it is told to. */
export class CuttingProxy {
  private cut: Cut | null = null;

  private constructor(private readonly lines: DatabaseLines) {}

  static async start(target: string): Promise<CuttingProxy> {
    const proxy: CuttingProxy = new CuttingProxy(
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

  /** The next write of a step does not go through as it should. */
  cutAt(cut: Cut | null): void {
    this.cut = cut;
  }

  /** Whether it is still waiting for a write to cut. */
  get isArmed(): boolean {
    return this.cut !== null;
  }

  stop(): Promise<void> {
    return this.lines.stop();
  }

  private join(client: Socket, database: Socket): void {
    let isLost = false;
    client.on('data', (data) => {
      const cut = this.cut !== null && data.toString('latin1').includes(write) ? this.cut : null;
      if (cut !== null) this.cut = null;
      if (cut === 'write') client.destroy();
      else {
        isLost ||= cut === 'answer';
        database.write(data);
      }
    });
    database.on('data', (data) => {
      if (isLost) client.destroy();
      else client.write(data);
    });
  }
}
