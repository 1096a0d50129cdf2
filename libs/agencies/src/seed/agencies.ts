import type { AgencyKind } from '../agency.entity.js';

/** Day before which nothing is recorded: the plan is of 2020. */
export const plansYear = '2020-01-01';
/** Reorganisation of Trà Vinh's departments. */
export const departmentsMerged = '2025-03-01';
/** Trà Vinh, Bến Tre and Vĩnh Long became Vĩnh Long. */
export const provincesMerged = '2025-07-01';

type Row = readonly [
  code: string,
  validFrom: string,
  validTo: string | null,
  nameVi: string,
  nameEn: string,
  kind: AgencyKind,
];

const lastOfTraVinh = '2025-06-30';
const lastOfOldDepartments = '2025-02-28';

/** The agencies that the plan names, and those that carry on their work. */
export const agencyRows: readonly Row[] = [
  [
    'vpubnd',
    plansYear,
    lastOfTraVinh,
    'Văn phòng UBND tỉnh Trà Vinh',
    "Office of Trà Vinh People's Committee",
    'pc-office',
  ],
  [
    'vpubnd',
    provincesMerged,
    null,
    'Văn phòng UBND tỉnh Vĩnh Long',
    "Office of Vĩnh Long People's Committee",
    'pc-office',
  ],
  [
    'skhdt',
    plansYear,
    lastOfOldDepartments,
    'Sở Kế hoạch và Đầu tư tỉnh Trà Vinh',
    'Trà Vinh Department of Planning and Investment',
    'department',
  ],
  [
    'stc',
    plansYear,
    lastOfTraVinh,
    'Sở Tài chính tỉnh Trà Vinh',
    'Trà Vinh Department of Finance',
    'department',
  ],
  [
    'stc',
    provincesMerged,
    null,
    'Sở Tài chính tỉnh Vĩnh Long',
    'Vĩnh Long Department of Finance',
    'department',
  ],
  [
    'sxd',
    plansYear,
    lastOfTraVinh,
    'Sở Xây dựng tỉnh Trà Vinh',
    'Trà Vinh Department of Construction',
    'department',
  ],
  [
    'sxd',
    provincesMerged,
    null,
    'Sở Xây dựng tỉnh Vĩnh Long',
    'Vĩnh Long Department of Construction',
    'department',
  ],
  [
    'cucthue',
    plansYear,
    lastOfTraVinh,
    'Cục Thuế tỉnh Trà Vinh',
    'Trà Vinh Tax Department',
    'tax-office',
  ],
  [
    'thuetinh',
    provincesMerged,
    null,
    'Thuế tỉnh Vĩnh Long',
    'Vĩnh Long Provincial Tax Office',
    'tax-office',
  ],
  [
    'stp',
    plansYear,
    lastOfTraVinh,
    'Sở Tư pháp tỉnh Trà Vinh',
    'Trà Vinh Department of Justice',
    'department',
  ],
  [
    'stp',
    provincesMerged,
    null,
    'Sở Tư pháp tỉnh Vĩnh Long',
    'Vĩnh Long Department of Justice',
    'department',
  ],
  [
    'hhdn',
    plansYear,
    lastOfTraVinh,
    'Hiệp hội Doanh nghiệp tỉnh Trà Vinh',
    'Trà Vinh Business Association',
    'association',
  ],
  [
    'hhdn',
    provincesMerged,
    null,
    'Hiệp hội Doanh nghiệp tỉnh Vĩnh Long',
    'Vĩnh Long Business Association',
    'association',
  ],
  [
    'stttt',
    plansYear,
    lastOfOldDepartments,
    'Sở Thông tin và Truyền thông tỉnh Trà Vinh',
    'Trà Vinh Department of Information and Communications',
    'department',
  ],
  [
    'skhcn',
    departmentsMerged,
    lastOfTraVinh,
    'Sở Khoa học và Công nghệ tỉnh Trà Vinh',
    'Trà Vinh Department of Science and Technology',
    'department',
  ],
  [
    'skhcn',
    provincesMerged,
    null,
    'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
    'Vĩnh Long Department of Science and Technology',
    'department',
  ],
];
