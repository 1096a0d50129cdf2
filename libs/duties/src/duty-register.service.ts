import { inForce } from '@minhbach/agencies';
import { findRows, type Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { PciComponent } from './component.entity.js';
import { DutyOwners, type DutyOwner } from './duty-owners.js';
import { Duty } from './duty.entity.js';

export interface OwnedDuty {
  readonly duty: Duty;
  readonly owners: readonly DutyOwner[];
}

export interface LedComponent {
  readonly component: PciComponent;
  readonly leads: readonly DutyOwner[];
}

/** The standing duties of the plan and the indicators that they serve, as they are on a day. */
@Injectable()
export class DutyRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly owners: DutyOwners,
  ) {}

  /** The duties in force on a day, in the order of the plan, with who answers for them that day. */
  async dutiesOn(on: string, tx?: Transaction): Promise<OwnedDuty[]> {
    const duties = await this.inForceOn(on, tx);
    const ownersOf = this.owners.on(on, tx);
    return Promise.all(duties.map(async (duty) => ({ duty, owners: await ownersOf(duty) })));
  }

  /** The duties in force on a day, in the order of the plan. */
  async inForceOn(on: string, tx?: Transaction): Promise<Duty[]> {
    const duties = await findRows(tx ?? this.dataSource, Duty, {}, ['position', 'id']);
    return duties.filter((duty) => inForce(duty, on));
  }

  /** The indicators of the newest catalogue of a year or before, by number. */
  async catalogueOf(year: number, manager = this.dataSource.manager): Promise<PciComponent[]> {
    const [newest] = await manager.find(PciComponent, {
      where: { pciYear: LessThanOrEqual(year) },
      order: { pciYear: 'DESC' },
      take: 1,
    });
    if (!newest) return [];
    return manager.find(PciComponent, {
      where: { pciYear: newest.pciYear },
      order: { number: 'ASC' },
    });
  }

  /** The same, with their leads on a day. */
  async componentsOf(year: number, on: string): Promise<LedComponent[]> {
    const ownersOf = this.owners.on(on);
    return Promise.all(
      (await this.catalogueOf(year)).map(async (component) => ({
        component,
        leads: await ownersOf({ ownerFunctions: component.leadFunctions, ownerUnit: 'agency' }),
      })),
    );
  }
}
