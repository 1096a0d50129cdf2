import { insertMissing, type Transaction } from '@minhbach/database';
import { PciComponent } from '../component.entity.js';
import { Duty } from '../duty.entity.js';
import { componentRows } from './components.js';
import type { DutyRow } from './duty-row.js';
import { generalDuties } from './general-duties.js';
import { leadingDuties } from './leading-duties.js';
import { organisationDuties } from './organisation-duties.js';
import { plan, planInForce, planYear } from './plan.js';
import { publishingDuties } from './publishing-duties.js';
import { servingDuties } from './serving-duties.js';

export const dutyRows: readonly DutyRow[] = [
  ...generalDuties,
  ...leadingDuties,
  ...publishingDuties,
  ...servingDuties,
  ...organisationDuties,
];

/** Adds the plan's indicators and duties where they are missing. Rows that an operator has changed stay as they are. */
export async function seedDuties(tx: Transaction): Promise<void> {
  const components = componentRows.map(
    ([number, nameVi, nameEn, leads, proxyVi, proxyEn]): PciComponent => ({
      ...{ pciYear: planYear, number, nameVi, nameEn, leadFunctions: [...leads] },
      ...{ proxyVi, proxyEn },
    }),
  );
  await insertMissing(tx, PciComponent, components);
  await insertMissing(tx, Duty, dutyRows.map(dutyOf));
}

function dutyOf(row: DutyRow, position: number): Duty {
  const [nameVi, nameEn] = row.name;
  const [evidenceVi, evidenceEn] = row.evidence;
  const [carriersVi, carriersEn] = row.carriers ?? [null, null];
  return {
    ...{ id: row.id, validFrom: planInForce, validTo: null, position, section: row.section },
    ...{ nameVi, nameEn, carriersVi, carriersEn, evidenceVi, evidenceEn },
    ownerFunctions: [...row.owners],
    ownerUnit: row.unit ?? 'agency',
    cadence: row.cadence,
    reviewed: [...row.reviewed],
    processId: row.process ?? null,
    components: [...row.components],
    legalBasis: row.basis === undefined ? plan : `${plan}; ${row.basis}`,
  };
}
