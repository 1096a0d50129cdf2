import { AgencyRegistry, type AgencyFunctionCode } from '@minhbach/agencies';
import type { Transaction } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import type { OwnerUnit } from './cadence.js';
import type { Duty } from './duty.entity.js';

/** Who answers for a duty on a day: an agency, its Centre, or one of its divisions. */
export interface DutyOwner {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The agency itself, or the one to which the unit belongs. */
  readonly agencyCode: string;
}

/** What of a duty says who answers for it. */
type Owned = Pick<Duty, 'ownerFunctions' | 'ownerUnit'>;

/** Finds today's holders of the functions that the plan names. */
@Injectable()
export class DutyOwners {
  constructor(private readonly agencies: AgencyRegistry) {}

  /**
   * Tells the owners of duties on a day, in the order of their functions, each once; the registry is asked once for each
   * function. Rejects with AgencyUnknown where it knows nobody.
   */
  on(day: string, tx?: Transaction): (duty: Owned) => Promise<readonly DutyOwner[]> {
    const agencies = tx ? this.agencies.within(tx) : this.agencies;
    const known = new Map<string, Promise<DutyOwner[]>>();
    const askedOnce = (holding: AgencyFunctionCode, unit: OwnerUnit) => {
      const id = `${holding} ${unit}`;
      const found = known.get(id) ?? unitsOf(agencies, holding, unit, day);
      known.set(id, found);
      return found;
    };
    return async ({ ownerFunctions, ownerUnit }) => {
      const units = await Promise.all(ownerFunctions.map((each) => askedOnce(each, ownerUnit)));
      return [...new Map(units.flat().map((owner) => [owner.code, owner])).values()];
    };
  }
}

async function unitsOf(
  agencies: AgencyRegistry,
  holding: AgencyFunctionCode,
  unit: OwnerUnit,
  on: string,
): Promise<DutyOwner[]> {
  const agency = await agencies.holderOf(holding, on);
  const { code: agencyCode } = agency;
  if (unit === 'agency') return [ownerOf(agency, agencyCode)];
  if (unit === 'centre') return [ownerOf(await agencies.centreOf(agencyCode, on), agencyCode)];
  const divisions = await agencies.divisionsOf(agencyCode, on);
  return divisions.map((division) => ownerOf(division, agencyCode));
}

function ownerOf(
  { code, nameVi, nameEn }: Omit<DutyOwner, 'agencyCode'>,
  agencyCode: string,
): DutyOwner {
  return { code, nameVi, nameEn, agencyCode };
}
