import type { Agency, AgencyKind } from './agency.entity.js';

/** The agency as its letters name it (Decree 30/2020/NĐ-CP Art. 8; Annex I from memory). */
export interface AgencyLetterhead {
  /** The body above it; null where it stands alone. */
  readonly superior: string | null;
  readonly name: string;
  /** Name of the province, which stands before the date. */
  readonly place: string;
  readonly head: string;
  readonly deputy: string;
  /** The name of a body that decides collectively, in whose place (TM.) its head signs. */
  readonly collective: string | null;
}

type Titles = Pick<AgencyLetterhead, 'head' | 'deputy'>;

const titles: Readonly<Record<AgencyKind, Titles>> = {
  'pc-office': { head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
  department: { head: 'Giám đốc', deputy: 'Phó Giám đốc' },
  // Since the provincial tax offices are under the Tax Department (2025); from memory, not compared.
  'tax-office': { head: 'Trưởng Thuế tỉnh', deputy: 'Phó Trưởng Thuế tỉnh' },
  association: { head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
  'people-committee': { head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
};

/** Before 2025 a province's tax office was a department of its own (Cục Thuế) under the General Department. */
const oldTaxOffice: Titles = { head: 'Cục trưởng', deputy: 'Phó Cục trưởng' };

export function letterheadOf({ kind, nameVi }: Pick<Agency, 'kind' | 'nameVi'>): AgencyLetterhead {
  const [own = nameVi, place = ''] = nameVi.split(' tỉnh ');
  const committee = `Ủy ban nhân dân tỉnh ${place}`;
  const shared = { place, ...titles[kind], collective: null };
  switch (kind) {
    case 'department':
      return { ...shared, superior: committee, name: own };
    case 'pc-office':
      return { ...shared, superior: committee, name: 'Văn phòng' };
    case 'tax-office':
      return own.startsWith('Cục')
        ? { ...shared, ...oldTaxOffice, superior: 'Tổng cục Thuế', name: nameVi }
        : { ...shared, superior: 'Cục Thuế', name: nameVi };
    case 'association':
      return { ...shared, superior: null, name: nameVi };
    case 'people-committee':
      return { ...shared, superior: null, name: nameVi, collective: 'Ủy ban nhân dân' };
  }
}
