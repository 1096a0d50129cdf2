import type { SuccessionType } from '../agency-succession.entity.js';
import { departmentsMerged, provincesMerged } from './agencies.js';

type Row = readonly [
  fromCode: string,
  toCode: string,
  effectiveOn: string,
  type: SuccessionType,
  source: string,
  verified: boolean,
];

const departments = 'Sắp xếp các sở của tỉnh Trà Vinh từ 01/3/2025';
const provinces = 'Hợp nhất Trà Vinh, Bến Tre, Vĩnh Long thành tỉnh Vĩnh Long từ 01/7/2025';

/** What became of the plan's agencies in 2025. `verified` is false where the source is the press or memory. */
export const successionRows: readonly Row[] = [
  ['skhdt', 'stc', departmentsMerged, 'MERGE', departments, true],
  ['stttt', 'skhcn', departmentsMerged, 'MERGE', departments, true],
  ['vpubnd', 'vpubnd', provincesMerged, 'MERGE', provinces, true],
  ['stc', 'stc', provincesMerged, 'MERGE', provinces, true],
  ['sxd', 'sxd', provincesMerged, 'MERGE', provinces, true],
  ['stp', 'stp', provincesMerged, 'MERGE', provinces, true],
  ['skhcn', 'skhcn', provincesMerged, 'MERGE', provinces, true],
  ['cucthue', 'thuetinh', provincesMerged, 'MERGE', provinces, false],
  ['hhdn', 'hhdn', provincesMerged, 'MERGE', provinces, false],
];
