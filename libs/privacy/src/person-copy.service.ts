import type { Transaction } from '@minhbach/database';
import { UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { personalDataClasses } from './personal-data-class.js';
import type { PersonalTable } from './personal-table.js';
import { personalTables } from './personal-tables.data.js';

/** The rows of one place where a person's data lies. */
export interface CopiedPart {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** One class of a person's data, in the words of the class table. */
export interface CopiedClass {
  readonly class: string;
  readonly name: string;
  readonly basis: string;
  readonly parts: readonly CopiedPart[];
}

/** Gathers what the service holds of a person at this moment; nothing of it is stored a second time. */
@Injectable()
export class PersonCopies {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All classes that hold anything. What systems keep in bytes, such as hashes of passwords, is not among it. */
  async of(personKey: string): Promise<CopiedClass[]> {
    return this.unitOfWork.run(async (tx) => {
      const classes: CopiedClass[] = [];
      for (const { id, vi, basis } of personalDataClasses) {
        const parts: CopiedPart[] = [];
        for (const table of personalTables.filter((each) => each.class === id)) {
          const rows = await rowsOf(tx, table, personKey);
          if (rows.length > 0) parts.push({ name: table.vi, rows });
        }
        if (parts.length > 0) classes.push({ class: id, name: vi, basis, parts });
      }
      return classes;
    });
  }
}

async function rowsOf(
  tx: Transaction,
  { table, columns, ofPerson }: PersonalTable,
  personKey: string,
): Promise<Record<string, unknown>[]> {
  return tx.query(
    `SELECT ${columns.map((column) => `t.${column}`).join(', ')} FROM ${table} AS t WHERE ${ofPerson}`,
    [personKey],
  );
}
