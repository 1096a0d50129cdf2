import { Transform } from 'node:stream';
import { DatabaseLines } from './database-lines.js';

/** A way to a PostgreSQL on which no notification arrives, as through a pooler in transaction mode. */
export function startDeafProxy(databaseUrl: string): Promise<DatabaseLines> {
  return DatabaseLines.open(databaseUrl, (client, database) => {
    client.pipe(database);
    database.pipe(withoutNotifications()).pipe(client);
  });
}

/** Messages of the server are a letter, four bytes of length and a body; `A` is a notification. */
function withoutNotifications(): Transform {
  let rest = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= 5) {
        const end = 1 + rest.readInt32BE(1);
        if (rest.length < end) break;
        if (rest.toString('latin1', 0, 1) !== 'A') this.push(rest.subarray(0, end));
        rest = rest.subarray(end);
      }
      done();
    },
  });
}
