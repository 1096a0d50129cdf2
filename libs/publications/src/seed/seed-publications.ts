import { addDays } from '@minhbach/calendar';
import { insertMissing, type Transaction } from '@minhbach/database';
import { PublicationPlace } from '../publication-place.entity.js';
import { PublicationSubject } from '../publication-subject.entity.js';
import { catalogueRows, type CatalogueRow } from './catalogue.js';
import { decree42, decree42From, decree43, limits } from './limits.js';
import { placeRows } from './places.js';

/** "Thời gian thực hiện từ tháng 6 và những năm tiếp theo." */
const planInForce = '2020-06-12';
const plan = 'Kế hoạch số 30/KH-UBND ngày 12/6/2020 của UBND tỉnh';

/** Adds places and entries of the catalogue where they are missing. Rows that an operator has changed stay as they are. */
export async function seedPublications(tx: Transaction): Promise<void> {
  const places = placeRows.map(([id, nameVi, nameEn, hosts], position): PublicationPlace => ({
    ...{ id, position, nameVi, nameEn, hosts: [...hosts] },
  }));
  await insertMissing(tx, PublicationPlace, places);
  await insertMissing(tx, PublicationSubject, catalogueRows.flatMap(versionsOf));
}

/** What had a limit under Decree 43/2011 has a second version from the day of Decree 42/2022 on. */
function versionsOf(row: CatalogueRow, position: number): PublicationSubject[] {
  const basis = row.basis === undefined ? plan : `${plan}; ${row.basis}`;
  const version = (
    validFrom: string,
    validTo: string | null,
    legalBasis: string,
  ): PublicationSubject => ({
    ...{ id: row.id, validFrom, validTo, position, dutyId: row.duty, legalBasis },
    ...{ nameVi: row.name[0], nameEn: row.name[1], rhythm: row.rhythm, verified: false },
    ownerFunctions: [...row.owners],
    places: [...row.places],
    components: [...row.components],
    needsMark: row.needsMark ?? false,
    limitWorkingDays: row.limit ? limits[row.limit].workingDays : null,
  });
  if (!row.limit) return [version(planInForce, null, basis)];
  const lastOfDecree43 = addDays(decree42From, -1);
  return [
    version(planInForce, lastOfDecree43, `${basis}; ${decree43} (${limits[row.limit].of})`),
    version(decree42From, null, `${basis}; ${decree42}`),
  ];
}
