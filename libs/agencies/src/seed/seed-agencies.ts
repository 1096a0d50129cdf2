import { insertMissing, type Transaction } from '@minhbach/database';
import { AgencyFunction } from '../agency-function.entity.js';
import { AgencySuccession } from '../agency-succession.entity.js';
import { Agency } from '../agency.entity.js';
import { Division } from '../division.entity.js';
import { agencyRows } from './agencies.js';
import { divisionRows } from './divisions.js';
import { functionRows } from './functions.js';
import { successionRows } from './successions.js';

/** Adds the plan's agencies where they are missing. Rows that an operator has changed stay as they are. */
export async function seedAgencies(tx: Transaction): Promise<void> {
  await insertMissing(
    tx,
    Agency,
    agencyRows.map(([code, validFrom, validTo, nameVi, nameEn, kind]) => ({
      code,
      validFrom,
      validTo,
      nameVi,
      nameEn,
      kind,
    })),
  );
  await insertMissing(
    tx,
    AgencySuccession,
    successionRows.map(([fromCode, toCode, effectiveOn, type, source, verified]) => ({
      fromCode,
      toCode,
      effectiveOn,
      type,
      function: null,
      source,
      verified,
      ...{ decisionKey: null, subjects: null },
    })),
  );
  await insertMissing(
    tx,
    AgencyFunction,
    functionRows.map(([function_, agencyCode, validFrom, validTo]) => ({
      function: function_,
      agencyCode,
      validFrom,
      validTo,
    })),
  );
  await insertMissing(
    tx,
    Division,
    divisionRows.map(([code, agencyCode, kind, validFrom, validTo, nameVi, nameEn]) => ({
      code,
      agencyCode,
      kind,
      validFrom,
      validTo,
      nameVi,
      nameEn,
    })),
  );
}
