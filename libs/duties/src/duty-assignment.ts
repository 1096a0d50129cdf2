import { AgencyRegistry } from '@minhbach/agencies';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import type { DutyOwner } from './duty-owners.js';

export interface DutyRoles {
  readonly ownerGroup: string;
  readonly checkerGroup: string;
  readonly headGroup: string;
}

/**
 * Who reports on a duty, who checks it and who is told when it is late. The Centre is the plan's working group: it
 * reports for its department and for itself, and then its head checks; it checks everybody else.
 */
@Injectable()
export class DutyAssignment {
  constructor(private readonly agencies: AgencyRegistry) {}

  /** Tells the groups of owners on a day. Throws AgencyUnknown when nobody leads the component. */
  async on(day: string, tx: Transaction): Promise<(owner: DutyOwner) => DutyRoles> {
    const agencies = this.agencies.within(tx);
    const department = await agencies.holderOf('transparency', day);
    const centre = await agencies.centreOf(department.code, day);
    return ({ code, agencyCode }) => {
      if (code === department.code || code === centre.code) {
        return {
          ownerGroup: `${centre.code}:preparer`,
          checkerGroup: `${centre.code}:head`,
          headGroup: `${agencyCode}:director`,
        };
      }
      const isDivision = code !== agencyCode;
      return {
        ownerGroup: isDivision ? `${code}:preparer` : `${code}:focal`,
        checkerGroup: `${centre.code}:preparer`,
        headGroup: isDivision ? `${code}:head` : `${code}:director`,
      };
    };
  }
}
