import { localDateOf } from '@minhbach/calendar';
import { KeyAllocator, UnitOfWork, type Transaction } from '@minhbach/database';
import { DutyRegister } from '@minhbach/duties';
import { Refusal } from '@minhbach/runtime';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { figureFaults, figureName, type EnteredFigure } from './figure-faults.js';
import { MeasuredFigure } from './measured-figure.entity.js';
import type { MeasureCode } from './measures.js';

/** Held while figures are entered: who puts a figure right sees the one that counts. */
const ENTERING = 'measured_figure';

/** What others measured, entered with its source; whoever reads a figure can see all that stood there before. */
@Injectable()
export class MeasuredFigures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly keys: KeyAllocator,
    private readonly register: DutyRegister,
  ) {}

  /**
   * Stores all figures or none; returns their keys, in the order of the figures. Throws a `Refusal` with every fault
   * at its field. `after` runs in the same transaction.
   */
  async enter(
    figures: readonly EnteredFigure[],
    person: { readonly id: string },
    after?: (tx: Transaction, keys: readonly string[]) => Promise<void>,
  ): Promise<readonly string[]> {
    return this.work.run(async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [ENTERING]);
      const before = await countingIn(
        figures.map(({ period }) => period),
        tx.manager,
      );
      await this.refuseFaults(figures, before, tx);
      // Taken while it is held, so that the greatest key is the newest figure.
      const firstKey = await this.keys.take(figures.length, tx);
      const rows = figures.map((figure, index): MeasuredFigure => ({
        ...figure,
        key: String(firstKey + index),
        correctsKey: before.get(figureName(figure))?.key ?? null,
        reason: before.has(figureName(figure)) ? figure.reason : null,
        enteredBy: person.id,
        enteredAt: tx.now,
      }));
      await tx.manager.insert(MeasuredFigure, rows);
      const keys = rows.map(({ key }) => key);
      await after?.(tx, keys);
      return keys;
    });
  }

  /** Every figure that was entered of a measure and period, the newest first. */
  async versionsOf(
    measure: MeasureCode,
    period: string,
    component: number | null,
  ): Promise<MeasuredFigure[]> {
    return this.dataSource.manager.find(MeasuredFigure, {
      where: { measure, period, component: component ?? IsNull() },
      order: { key: 'DESC' },
    });
  }

  /** The figures of these periods that count, by name. */
  async countingIn(periods: readonly string[]): Promise<ReadonlyMap<string, MeasuredFigure>> {
    return countingIn(periods, this.dataSource.manager);
  }

  private async refuseFaults(
    figures: readonly EnteredFigure[],
    before: ReadonlyMap<string, MeasuredFigure>,
    tx: Transaction,
  ): Promise<void> {
    const on = localDateOf(tx.now);
    const catalogue = await this.register.catalogueOf(Number(on.slice(0, 4)), tx.manager);
    const components = new Set(catalogue.map(({ number }) => number));
    const faults = figureFaults(figures, { on, known: new Set(before.keys()), components });
    if (faults.length === 0) return;
    throw new Refusal('figures-refused', 'Số liệu có lỗi; không có gì được ghi.', faults);
  }
}

/** The newest figure of each name. */
async function countingIn(
  periods: readonly string[],
  manager: EntityManager,
): Promise<ReadonlyMap<string, MeasuredFigure>> {
  const rows = await manager.find(MeasuredFigure, {
    where: { period: In([...periods]) },
    order: { key: 'ASC' },
  });
  return new Map(rows.map((row) => [figureName(row), row]));
}
