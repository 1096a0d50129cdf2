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

/** Every screen and every page, for each kind of person who sees something of his own there. */
export const screens: readonly Screen[] = [
  // For strangers
  { route: '/dang-nhap', as: null },
  { route: '/mau-giao-dien', as: null },
  { route: '/tra-cuu', as: null },
  { route: '/tra-cuu/:code', as: null, at: ({ answered }) => `/tra-cuu/${answered.code}` },
  {
    route: '/tra-cuu/:code/ket-qua',
    as: null,
    at: ({ answered }) => `/tra-cuu/${answered.code}/ket-qua`,
  },
  { route: '/cong-khai', as: null },
  { route: '/cong-khai/:key', as: null, at: () => '/cong-khai/1' },
  { route: '/chi-so', as: null },
  { route: '/chi-so/:month', as: null, at: ({ month }) => `/chi-so/${month}` },
  // For everybody
  { route: '/thong-bao', as: 'doanhnghiep1' },
  { route: '/thong-bao', as: 'xuly.vpubnd' },
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
  // Supervisor
  { route: '/hom-nay', as: 'giamsat' },
  { route: '/vi-pham-han', as: 'giamsat' },
  { route: '/vi-pham-han', as: 'giamsat', at: () => '/vi-pham-han?state=closed' },
  // Administrator
  { route: '/su-co', as: 'quantri' },
  {
    route: '/su-co/$key',
    as: 'quantri',
    at: ({ stopped }) => `/su-co/${stopped.incident}`,
    dialogs: ['admin.incidents.edit', 'admin.incidents.skip'],
  },
  { route: '/tien-trinh', as: 'quantri' },
  {
    route: '/tien-trinh/$key',
    as: 'quantri',
    at: ({ stopped }) => `/tien-trinh/${stopped.instance}`,
    dialogs: ['admin.instances.move', 'admin.instances.cancel'],
  },
  { route: '/quy-trinh', as: 'quantri' },
  { route: '/quy-trinh/$processId', as: 'quantri', at: () => '/quy-trinh/information-request' },
  { route: '/lich-nghi', as: 'quantri' },
  { route: '/co-quan', as: 'quantri' },
  { route: '/co-quan/$code', as: 'quantri', at: () => '/co-quan/vpubnd' },
  { route: '/can-cu', as: 'quantri' },
  { route: '/luat-quyet-dinh', as: 'quantri' },
  { route: '/nhat-ky', as: 'quantri' },
  { route: '/mau-van-ban', as: 'quantri' },
  { route: '/mau-van-ban', as: 'quantri', at: () => '/mau-van-ban?kind=apology' },
];
