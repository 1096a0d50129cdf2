import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A case that nothing may be erased from, and since when, and until when it was so. */
export interface LegalHold {
  readonly key: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly liftReason: string | null;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
}

/** Lưu giữ theo yêu cầu pháp lý: who put a request on hold and lifted that, with the reasons. The database keeps all of it. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** All of a request, the newest first. */
  async of(requestKey: string): Promise<LegalHold[]> {
    return this.dataSource.query<LegalHold[]>(
      `SELECT key::text, reason, placed_by AS "placedBy", placed_at AS "placedAt",
         lift_reason AS "liftReason", lifted_by AS "liftedBy", lifted_at AS "liftedAt"
       FROM legal_hold WHERE request_key = $1 ORDER BY key DESC`,
      [requestKey],
    );
  }

  /** False when it is held already. */
  async place(requestKey: string, reason: string, actor: string): Promise<boolean> {
    const key = String(await this.keys.take(1));
    return this.unitOfWork.run(async (tx) => {
      const placed = await tx.query(
        `INSERT INTO legal_hold (key, request_key, reason, placed_by, placed_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (request_key) WHERE lifted_at IS NULL DO NOTHING RETURNING key`,
        [key, requestKey, reason, actor, tx.now],
      );
      return placed.length > 0;
    });
  }

  /** False when it is not held. */
  async lift(requestKey: string, reason: string, actor: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const lifted = await tx.query(
        `UPDATE legal_hold SET lift_reason = $2, lifted_by = $3, lifted_at = $4
         WHERE request_key = $1 AND lifted_at IS NULL RETURNING key`,
        [requestKey, reason, actor, tx.now],
      );
      return lifted.length > 0;
    });
  }
}
