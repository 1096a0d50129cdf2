import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose loss never ends the process. Between a pool that hands a client out and whoever awaits it nobody
 * listens for its errors; when the database says in the same packet that it was ready and that it ends, the error would
 * be thrown out of the socket. Whoever uses a lost connection is told by his next statement.
 */
export class SteadyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
