import type { KeyAllocator, UnitOfWork } from '@minhbach/database';
import type { DataSource } from 'typeorm';

/** Something that is said of a request with a reason, and taken back with one. */
export interface CaseMark {
  readonly key: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly liftReason: string | null;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
}

/** Who placed marks of one kind on requests and lifted them, one at a time on each. The database keeps all of it. */
export abstract class CaseMarks {
  protected constructor(
    private readonly table: 'legal_hold' | 'restricted_case',
    protected readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** All of a request, the newest first. */
  async of(requestKey: string): Promise<CaseMark[]> {
    return this.dataSource.query<CaseMark[]>(
      `SELECT key::text, reason, placed_by AS "placedBy", placed_at AS "placedAt",
         lift_reason AS "liftReason", lifted_by AS "liftedBy", lifted_at AS "liftedAt"
       FROM ${this.table} WHERE request_key = $1 ORDER BY key DESC`,
      [requestKey],
    );
  }

  /** False when there is one on it already. */
  async place(requestKey: string, reason: string, actor: string): Promise<boolean> {
    const key = String(await this.keys.take(1));
    return this.unitOfWork.run(async (tx) => {
      const placed = await tx.query(
        `INSERT INTO ${this.table} (key, request_key, reason, placed_by, placed_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (request_key) WHERE lifted_at IS NULL DO NOTHING RETURNING key`,
        [key, requestKey, reason, actor, tx.now],
      );
      return placed.length > 0;
    });
  }

  /** False when there is none on it, or another than the one with this key. */
  async lift(
    requestKey: string,
    reason: string,
    actor: string,
    key: string | null = null,
  ): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const lifted = await tx.query(
        `UPDATE ${this.table} SET lift_reason = $2, lifted_by = $3, lifted_at = $4
         WHERE request_key = $1 AND lifted_at IS NULL AND key = coalesce($5, key) RETURNING key`,
        [requestKey, reason, actor, tx.now, key],
      );
      return lifted.length > 0;
    });
  }
}
