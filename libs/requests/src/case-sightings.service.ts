import { AskedByService, Clock } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Somebody saw a restricted request: the first time in an hour. */
export interface CaseSighting {
  readonly personKey: string;
  /** Method-less pattern of the route, such as `/api/requests/:key/history`. */
  readonly route: string;
  readonly seenAt: Date;
}

/** Who saw restricted requests, and what of them. Rows are added and never changed. */
@Injectable()
export class CaseSightings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Once an hour for each person and route. By the service: who sees a case need not be able to read who saw it. */
  @AskedByService()
  async note(requestKey: string, personKey: string, route: string): Promise<void> {
    const now = await this.clock.now();
    await this.dataSource.query(
      `INSERT INTO case_sighting (request_key, person_key, route, hour, seen_at)
       VALUES ($1, $2, $3, date_trunc('hour', $4::timestamptz), $4) ON CONFLICT DO NOTHING`,
      [requestKey, personKey, route, now],
    );
  }

  /** Of a request, the newest first. */
  async of(requestKey: string, limit: number): Promise<CaseSighting[]> {
    return this.dataSource.query<CaseSighting[]>(
      `SELECT person_key::text AS "personKey", route, seen_at AS "seenAt" FROM case_sighting
       WHERE request_key = $1 ORDER BY seen_at DESC, person_key, route LIMIT $2`,
      [requestKey, limit],
    );
  }
}
