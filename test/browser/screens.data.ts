import type { Cases } from './support/cases.js';

/** A screen as somebody sees it. */
export interface Screen {
  /** As it stands in the routes. */
  readonly route: string;
  /** Login of whoever opens it; null for a stranger. */
  readonly as: string | null;
  /** Where it is, when the route has parameters or filters are set. */
  readonly at?: (cases: Cases) => string;
  /** Buttons that open something over the screen, by the ids of their messages. */
  readonly dialogs?: readonly string[];
}

/** Whenever the screens are looked at. */
const decade = 'from=2026-01-01&to=2035-12-31';

/** Every screen and every page, for each kind of person who sees something of his own there. */
export const screens: readonly Screen[] = [
  // For strangers
  { route: '/dang-nhap', as: null },
  { route: '/dat-mat-khau', as: null },
  { route: '/dang-ky', as: null },
  { route: '/dang-ky', as: null, at: () => '/dang-ky#aaaaa-bbbbb' },
  { route: '/quen-mat-khau', as: null },
  { route: '/mau-giao-dien', as: null },
  { route: '/tra-cuu', as: null },
  { route: '/tra-cuu/:code', as: null, at: ({ answered }) => `/tra-cuu/${answered.code}` },
  {
    route: '/tra-cuu/:code/ket-qua',
    as: null,
    at: ({ answered }) => `/tra-cuu/${answered.code}/ket-qua`,
  },
  { route: '/cong-khai', as: null },
  { route: '/danh-muc-cong-khai', as: null },
  { route: '/danh-muc-cong-khai/:entry', as: null, at: () => '/danh-muc-cong-khai/3.2b' },
  {
    route: '/cong-khai/:key',
    as: null,
    at: ({ published }) => `/cong-khai/${published}`,
  },
  // What is not, or no longer, in the register.
  { route: '/cong-khai/:key', as: null, at: () => '/cong-khai/1' },
  { route: '/chi-so', as: null },
  { route: '/chi-so/:month', as: null, at: ({ month }) => `/chi-so/${month}` },
  { route: '/tai-lieu', as: null },
  { route: '/tai-lieu/:page', as: null, at: () => '/tai-lieu/tutorial' },
  { route: '/tai-lieu/:folder/:page', as: null, at: () => '/tai-lieu/cam-nang/can-bo' },
  // For everybody
  { route: '/thong-bao', as: 'doanhnghiep1' },
  { route: '/thong-bao', as: 'xuly.vpubnd' },
  {
    route: '/tai-khoan',
    as: 'doanhnghiep1',
    dialogs: ['account.factor.set-up', 'account.password.change', 'account.privacy.ask'],
  },
  // Business
  { route: '/yeu-cau-cua-toi', as: 'doanhnghiep1' },
  { route: '/gui-yeu-cau', as: 'doanhnghiep1' },
  { route: '/tro-giup', as: 'doanhnghiep1' },
  { route: '/gui-yeu-cau/soan', as: 'doanhnghiep1' },
  {
    route: '/gui-yeu-cau/soan',
    as: 'doanhnghiep1',
    at: () => '/gui-yeu-cau/soan?phan=nguoi-yeu-cau',
  },
  {
    route: '/gui-yeu-cau/soan',
    as: 'doanhnghiep1',
    at: () => '/gui-yeu-cau/soan?phan=nhan-ket-qua',
  },
  { route: '/gui-yeu-cau/soan', as: 'doanhnghiep1', at: () => '/gui-yeu-cau/soan?phan=kiem-tra' },
  {
    route: '/gui-yeu-cau/da-gui/$key',
    as: 'doanhnghiep1',
    at: ({ drafted }) => `/gui-yeu-cau/da-gui/${drafted.request}`,
  },
  {
    route: '/gui-yeu-cau/da-gui-nhieu/$key',
    as: 'doanhnghiep1',
    at: ({ batch }) => `/gui-yeu-cau/da-gui-nhieu/${batch}`,
    dialogs: ['business.batch.withdraw'],
  },
  {
    route: '/bien-nhan/:code',
    as: 'doanhnghiep1',
    at: ({ answered }) => `/bien-nhan/${answered.code}`,
  },
  {
    route: '/yeu-cau/$key',
    as: 'doanhnghiep1',
    at: ({ toSupplement }) => `/yeu-cau/${toSupplement.request}`,
    dialogs: ['business.act.supplement', 'business.act.withdraw'],
  },
  {
    route: '/yeu-cau/$key',
    as: 'doanhnghiep1',
    at: ({ answered }) => `/yeu-cau/${answered.request}`,
    dialogs: ['business.act.complain'],
  },
  // Officers
  { route: '/hop-viec', as: 'xuly.vpubnd' },
  { route: '/hop-viec', as: 'xuly.vpubnd', at: ({ drafted }) => `/hop-viec?task=${drafted.task}` },
  {
    route: '/cong-viec/$key',
    as: 'xuly.vpubnd',
    at: ({ drafted }) => `/cong-viec/${drafted.task}`,
  },
  {
    route: '/cong-viec/$key/gia-han',
    as: 'xuly.vpubnd',
    at: ({ complex }) => `/cong-viec/${complex.task}/gia-han`,
  },
  {
    route: '/cong-viec/$key/tu-choi',
    as: 'xuly.vpubnd',
    at: ({ complex }) => `/cong-viec/${complex.task}/tu-choi`,
  },
  {
    route: '/cong-viec/$key/xin-y-kien',
    as: 'xuly.vpubnd',
    at: ({ complex }) => `/cong-viec/${complex.task}/xin-y-kien`,
  },
  {
    route: '/cong-viec/$key/lam-ro',
    as: 'xuly.vpubnd',
    at: ({ complex }) => `/cong-viec/${complex.task}/lam-ro`,
  },
  {
    route: '/cong-viec/$key/chuyen-co-quan',
    as: 'tiepnhan.vpubnd',
    at: ({ toPlace }) => `/cong-viec/${toPlace.task}/chuyen-co-quan`,
  },
  {
    route: '/cong-viec/$key/bo-sung',
    as: 'tiepnhan.vpubnd',
    at: ({ toComplete }) => `/cong-viec/${toComplete.task}/bo-sung`,
  },
  { route: '/tim-yeu-cau', as: 'xuly.vpubnd' },
  { route: '/yeu-cau/$key', as: 'xuly.vpubnd', at: ({ drafted }) => `/yeu-cau/${drafted.request}` },
  // Heads
  { route: '/hop-viec', as: 'lanhdao.vpubnd' },
  {
    route: '/cong-viec/$key',
    as: 'lanhdao.vpubnd',
    at: ({ toSign }) => `/cong-viec/${toSign.task}`,
  },
  { route: '/cho-ky', as: 'lanhdao.vpubnd' },
  {
    route: '/duyet/$key',
    as: 'lanhdao.vpubnd',
    at: ({ toSign }) => `/duyet/${toSign.task}`,
  },
  // The monthly report
  { route: '/bao-cao', as: 'truongphong.skhcn-cds' },
  {
    route: '/bao-cao/$key',
    as: 'truongphong.skhcn-cds',
    at: ({ report }) => `/bao-cao/${report}`,
  },
  { route: '/bao-cao/$key', as: 'giamsat', at: ({ report }) => `/bao-cao/${report}` },
  {
    route: '/bao-cao/$key',
    as: 'giamdoc.skhcn',
    at: ({ reportToDecide }) => `/bao-cao/${reportToDecide}`,
    dialogs: ['reports.orders.give'],
  },
  // The duties of the plan
  { route: '/nhiem-vu', as: 'daumoi.stc' },
  { route: '/nhiem-vu', as: 'giamsat', at: () => '/nhiem-vu?shows=register' },
  { route: '/nhiem-vu', as: 'quantri', at: () => '/nhiem-vu?shows=components' },
  {
    route: '/nhiem-vu',
    as: 'giamsat',
    at: () => '/nhiem-vu?shows=targets&targetYear=2025',
    dialogs: ['duties.figure.enter'],
  },
  { route: '/nhiem-vu/ky/$key', as: 'daumoi.stc', at: ({ duty }) => `/nhiem-vu/ky/${duty}` },
  { route: '/nhiem-vu', as: 'giamsat', at: () => '/nhiem-vu?shows=reviews' },
  {
    route: '/nhiem-vu/kiem-tra/$key',
    as: 'giamsat',
    at: ({ review }) => `/nhiem-vu/kiem-tra/${review}`,
  },
  {
    route: '/nhiem-vu/kiem-tra/$key',
    as: 'daumoi.stc',
    at: ({ review }) => `/nhiem-vu/kiem-tra/${review}`,
  },
  // What must be public
  { route: '/cong-bo', as: 'daumoi.stc', dialogs: ['publications.propose'] },
  { route: '/cong-bo', as: 'giamsat', at: () => '/cong-bo?part=entries' },
  { route: '/cong-bo', as: 'lanhdao.stc', at: () => '/cong-bo?part=units' },
  { route: '/cong-bo', as: 'quantri', at: () => '/cong-bo?part=catalogue' },
  {
    route: '/cong-bo/$key',
    as: 'giamsat',
    at: ({ publication }) => `/cong-bo/${publication}`,
  },
  // Supervisor
  { route: '/hom-nay', as: 'giamsat' },
  {
    route: '/yeu-cau/$key',
    as: 'giamsat',
    at: ({ answered }) => `/yeu-cau/${answered.request}`,
    dialogs: ['supervision.hold.place', 'approval.restriction.place'],
  },
  { route: '/vi-pham-han', as: 'giamsat' },
  { route: '/vi-pham-han', as: 'giamsat', at: () => '/vi-pham-han?state=closed' },
  {
    route: '/chi-tieu',
    as: 'giamsat',
    dialogs: [
      'indicators.definition.cs5',
      'indicators.definition.cs6',
      'indicators.definition.sla',
    ],
  },
  {
    route: '/chi-tieu',
    as: 'giamsat',
    at: () => '/chi-tieu?beside=previous&clock=gross&compared=inTime',
  },
  { route: '/chi-tieu/ho-so', as: 'giamsat', at: () => `/chi-tieu/ho-so?${decade}&set=received` },
  { route: '/tinh-hinh-co-quan', as: 'giamsat' },
  { route: '/tinh-hinh-co-quan', as: 'giamsat', at: () => '/tinh-hinh-co-quan?agency=vpubnd' },
  {
    route: '/tinh-hinh-co-quan/xin-y-kien',
    as: 'giamsat',
    at: () => `/tinh-hinh-co-quan/xin-y-kien?${decade}&state=waiting`,
  },
  { route: '/vi-pham-han', as: 'giamsat', at: () => '/vi-pham-han?state=signs' },
  { route: '/ban-do-quy-trinh', as: 'giamsat' },
  // Administrator
  { route: '/su-co', as: 'quantri' },
  {
    route: '/su-co/$key',
    as: 'quantri',
    at: ({ stopped }) => `/su-co/${stopped.incident}`,
    dialogs: ['admin.incidents.edit', 'admin.incidents.skip.propose'],
  },
  { route: '/tien-trinh', as: 'quantri' },
  {
    route: '/tien-trinh/$key',
    as: 'quantri',
    at: ({ stopped }) => `/tien-trinh/${stopped.instance}`,
    dialogs: ['admin.instances.move', 'admin.instances.migrate', 'admin.instances.cancel'],
  },
  { route: '/quy-trinh', as: 'quantri' },
  { route: '/quy-trinh/$processId', as: 'quantri', at: () => '/quy-trinh/information-request' },
  {
    route: '/ban-do-quy-trinh',
    as: 'quantri',
    at: () => '/ban-do-quy-trinh?measure=waiting',
  },
  { route: '/lich-nghi', as: 'quantri' },
  { route: '/co-quan', as: 'quantri' },
  { route: '/quyet-dinh-co-quan', as: 'quantri' },
  { route: '/co-quan/$code', as: 'quantri', at: () => '/co-quan/vpubnd' },
  {
    route: '/nguoi-dung',
    as: 'quantri',
    dialogs: ['account.people.new', 'account.retention.change'],
  },
  {
    route: '/nguoi-dung',
    as: 'quantri',
    at: () => '/nguoi-dung?role=officer&agency=skhcn-cds&state=active&text=chuy',
  },
  {
    route: '/nguoi-dung',
    as: 'quantri',
    at: ({ person }) => `/nguoi-dung?person=${person}`,
    dialogs: [
      ...['account.people.change', 'account.people.reset-password', 'account.people.block'],
      'account.people.give',
    ],
  },
  { route: '/he-thong-nhan-tin', as: 'quantri', dialogs: ['receivers.new'] },
  { route: '/can-cu', as: 'quantri' },
  { route: '/luat-quyet-dinh', as: 'quantri' },
  { route: '/nhat-ky', as: 'quantri' },
  { route: '/mau-van-ban', as: 'quantri' },
  { route: '/mau-van-ban', as: 'quantri', at: () => '/mau-van-ban?kind=apology' },
];
