import type { Division } from '../division.entity.js';
import { departmentsMerged, plansYear } from './agencies.js';

type Row = readonly [
  code: string,
  agencyCode: string,
  kind: Division['kind'],
  validFrom: string,
  validTo: string | null,
  nameVi: string,
  nameEn: string,
];

const lastOfStttt = '2025-02-28';
const centre = [
  'Trung tâm Công nghệ thông tin và Truyền thông',
  'Information and Communications Technology Centre',
] as const;

/**
 * Divisions of the department that leads the transparency component, and its Centre. The plan speaks of
 * "các phòng chuyên môn" without naming them: these are the usual ones of such a department.
 */
export const divisionRows: readonly Row[] = [
  [
    'stttt-cntt',
    'stttt',
    'division',
    plansYear,
    lastOfStttt,
    'Phòng Công nghệ thông tin',
    'Information Technology Division',
  ],
  [
    'stttt-bcvt',
    'stttt',
    'division',
    plansYear,
    lastOfStttt,
    'Phòng Bưu chính - Viễn thông',
    'Post and Telecommunications Division',
  ],
  [
    'stttt-ttbcxb',
    'stttt',
    'division',
    plansYear,
    lastOfStttt,
    'Phòng Thông tin - Báo chí - Xuất bản',
    'Information, Press and Publishing Division',
  ],
  [
    'skhcn-cds',
    'skhcn',
    'division',
    departmentsMerged,
    null,
    'Phòng Chuyển đổi số',
    'Digital Transformation Division',
  ],
  [
    'skhcn-bcvt',
    'skhcn',
    'division',
    departmentsMerged,
    null,
    'Phòng Bưu chính - Viễn thông',
    'Post and Telecommunications Division',
  ],
  [
    'skhcn-qlkh',
    'skhcn',
    'division',
    departmentsMerged,
    null,
    'Phòng Quản lý khoa học',
    'Science Management Division',
  ],
  ['ttcntt', 'stttt', 'centre', plansYear, lastOfStttt, ...centre],
  ['ttcntt', 'skhcn', 'centre', departmentsMerged, null, ...centre],
];
