import { localDateOf, type LocalDate } from '@minhbach/calendar';
import { Clock, UnitOfWork, type Transaction } from '@minhbach/database';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ExpiringClass } from './personal-data-class.js';

/** How long a class is kept from a day on. */
export interface RetentionRule {
  readonly class: ExpiringClass;
  readonly validFrom: LocalDate;
  readonly months: number;
  readonly source: string;
  /** Whether somebody has compared it with the text of the law. */
  readonly verified: boolean;
}

/** The rules in force on a day, one for each class. */
export async function rulesOn(
  tx: Pick<Transaction, 'query'>,
  day: LocalDate,
): Promise<RetentionRule[]> {
  return tx.query<RetentionRule>(
    `SELECT DISTINCT ON (class) class, valid_from::text AS "validFrom", months, source, verified
     FROM retention_rule WHERE valid_from <= $1 ORDER BY class, valid_from DESC`,
    [day],
  );
}

/** How long each class of personal data is kept: versions that are added, never changed. */
@Injectable()
export class RetentionRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<RetentionRule[]> {
    return rulesOn(this.dataSource, localDateOf(await this.clock.now()));
  }

  /** All versions of all classes, the newest first. */
  async all(): Promise<RetentionRule[]> {
    return this.dataSource.query<RetentionRule[]>(
      `SELECT class, valid_from::text AS "validFrom", months, source, verified
       FROM retention_rule ORDER BY class, valid_from DESC`,
    );
  }

  /** Adds a rule that holds from tomorrow at the earliest, so that nothing goes before anybody could see it. */
  async add(rule: RetentionRule, actor: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (rule.validFrom <= localDateOf(tx.now)) throw tooEarly();
      const added = await tx.query(
        `INSERT INTO retention_rule (class, valid_from, months, source, verified, set_by, set_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING class`,
        [...[rule.class, rule.validFrom, rule.months, rule.source, rule.verified, actor], tx.now],
      );
      if (added.length === 0) throw taken();
    });
  }
}

function tooEarly(): Refusal {
  const message = {
    vi: 'Thời hạn mới áp dụng sớm nhất từ ngày mai.',
    en: 'A new time holds from tomorrow at the earliest.',
  };
  const fault = { pointer: '/validFrom', code: 'retention-too-early', message };
  return new Refusal('retention-too-early', message.en, [fault]);
}

function taken(): Refusal {
  const message = {
    vi: 'Ngày này đã có thời hạn của nhóm dữ liệu; quy định đã ban hành không sửa được.',
    en: 'There is a rule from that day already, and it is never changed.',
  };
  const fault = { pointer: '/validFrom', code: 'retention-taken', message };
  return new Refusal('retention-taken', message.en, [fault]);
}
