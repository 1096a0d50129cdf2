import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Who follows which request. Whether he may read it is for the caller to ask, and is asked again whenever he is told of it. */
@Injectable()
export class RequestWatches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Once is enough: whoever follows it already goes on. */
  async begin(requestKey: string, personKey: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO request_watch (request_key, person_key, since) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT request_watch_pkey DO NOTHING`,
        [requestKey, personKey, tx.now],
      ),
    );
  }

  async end(requestKey: string, personKey: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query('DELETE FROM request_watch WHERE request_key = $1 AND person_key = $2', [
        requestKey,
        personKey,
      ]),
    );
  }

  async isWatching(requestKey: string, personKey: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM request_watch WHERE request_key = $1 AND person_key = $2',
      [requestKey, personKey],
    );
    return rows.length > 0;
  }
}
