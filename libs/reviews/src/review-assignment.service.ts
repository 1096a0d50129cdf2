import { AgencyRegistry } from '@minhbach/agencies';
import { DutyAssignment, DutyRegister, type DutyOwner } from '@minhbach/duties';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import type { ReviewGroups } from './review-process.js';

/** A unit that is reviewed, and by whom. */
export interface ReviewedUnit {
  readonly unit: DutyOwner;
  readonly reviewerCode: string;
  readonly departmentCode: string;
  readonly groups: ReviewGroups;
}

/**
 * Which units the Centre reviews: all that answer for a duty of the plan, but the Centre itself and the department in
 * whose name it reports, as nobody reviews himself.
 */
@Injectable()
export class ReviewAssignment {
  constructor(
    private readonly agencies: AgencyRegistry,
    private readonly register: DutyRegister,
    private readonly assignment: DutyAssignment,
  ) {}

  /** As it is on a day, by code. Rejects with AgencyUnknown when nobody leads the component. */
  async unitsOn(day: string, tx: Transaction): Promise<ReviewedUnit[]> {
    const agencies = this.agencies.within(tx);
    const department = await agencies.holderOf('transparency', day);
    const centre = await agencies.centreOf(department.code, day);
    const rolesOf = await this.assignment.on(day, tx);
    const duties = await this.register.dutiesOn(day, tx);
    const owners = new Map(duties.flatMap(({ owners: all }) => all.map((one) => [one.code, one])));
    owners.delete(centre.code);
    owners.delete(department.code);
    const units = [...owners.values()].sort((a, b) => a.code.localeCompare(b.code));
    return units.map((unit) => {
      const { ownerGroup, headGroup, checkerGroup } = rolesOf(unit);
      return {
        ...{ unit, reviewerCode: centre.code, departmentCode: department.code },
        groups: {
          ...{ unitGroup: ownerGroup, unitHeadGroup: headGroup, reviewerGroup: checkerGroup },
          approverGroup: `${centre.code}:head`,
          directorGroups: [`${department.code}:director`, `${department.code}:approver`],
        },
      };
    });
  }

  /** Ids of the duties for which a unit answers on a day, in the order of the plan. */
  async dutiesOf(unitCode: string, day: string, tx: Transaction): Promise<string[]> {
    const duties = await this.register.dutiesOn(day, tx);
    return duties
      .filter(({ owners }) => owners.some(({ code }) => code === unitCode))
      .map(({ duty }) => duty.id);
  }
}
