import type { Role } from '../role.js';

/** A fictitious person of the demonstration. `(mẫu)` in the name says so wherever it is shown. */
export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly groups: readonly string[];
  /** Tax code of the business he acts for. */
  readonly taxCode?: string;
}

export const demoBusinesses = [
  { taxCode: '9900000011', name: 'Công ty TNHH Cửu Long (mẫu)' },
  { taxCode: '9900000022', name: 'Hợp tác xã Cổ Chiên (mẫu)' },
] as const;

/** Agencies that answer requests, in the form of all dates. */
const agencies = [
  'vpubnd',
  'skhdt',
  'stc',
  'sxd',
  'cucthue',
  'thuetinh',
  'stp',
  'hhdn',
  'stttt',
  'skhcn',
];

const divisions = [
  'stttt-cntt',
  'stttt-bcvt',
  'stttt-ttbcxb',
  'skhcn-cds',
  'skhcn-bcvt',
  'skhcn-qlkh',
];

/** What people of each agency do: prefix of the login, name, role, functions. */
const staff: readonly (readonly [string, string, Role, readonly string[]])[] = [
  ['tiepnhan', 'Cán bộ tiếp nhận', 'officer', ['reception']],
  ['daumoi', 'Cán bộ đầu mối', 'officer', ['focal']],
  ['xuly', 'Chuyên viên xử lý', 'officer', ['handler']],
  ['vanthu', 'Văn thư', 'officer', ['clerk']],
  ['thuquy', 'Thủ quỹ', 'officer', ['cashier']],
  ['khieunai', 'Cán bộ tiếp nhận khiếu nại', 'officer', ['complaint']],
  ['lanhdao', 'Lãnh đạo ký duyệt', 'head', ['approver', 'head']],
  ['giamdoc', 'Thủ trưởng cơ quan', 'head', ['director']],
];

const divisionStaff: typeof staff = [
  ['chuyenvien', 'Chuyên viên báo cáo', 'officer', ['preparer']],
  ['truongphong', 'Trưởng phòng', 'head', ['head']],
];

const centreStaff: typeof staff = [
  ['tonghop', 'Chuyên viên tổng hợp', 'officer', ['preparer']],
  ['giamdoc', 'Giám đốc Trung tâm', 'head', ['head']],
];

/** Everybody in the demonstration, each with his own login, e.g. `tiepnhan.vpubnd`. */
export const demoPeople: readonly DemoPerson[] = [
  business('doanhnghiep1', demoBusinesses[0].taxCode),
  business('doanhnghiep2', demoBusinesses[1].taxCode),
  ...agencies.flatMap((code) => staffOf(code, staff)),
  ...divisions.flatMap((code) => staffOf(code, divisionStaff)),
  ...staffOf('ttcntt', centreStaff),
  {
    login: 'giamsat',
    name: 'Cán bộ giám sát UBND tỉnh (mẫu)',
    role: 'supervisor',
    groups: ['pc:supervisor'],
  },
  { login: 'quantri', name: 'Quản trị hệ thống (mẫu)', role: 'admin', groups: ['pc:admin'] },
  {
    login: 'quantri2',
    name: 'Quản trị hệ thống thứ hai (mẫu)',
    role: 'admin',
    groups: ['pc:admin'],
  },
];

function business(login: string, taxCode: string): DemoPerson {
  return {
    login,
    name: 'Người đại diện doanh nghiệp (mẫu)',
    role: 'business',
    groups: [],
    taxCode,
  };
}

function staffOf(code: string, positions: typeof staff): DemoPerson[] {
  return positions.map(([prefix, position, role, functions]) => ({
    login: `${prefix}.${code}`,
    name: `${position} ${code.toUpperCase()} (mẫu)`,
    role,
    groups: functions.map((function_) => `${code}:${function_}`),
  }));
}
