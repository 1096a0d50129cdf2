/** A screen whose look is kept as a picture. */
export interface Look {
  /** As it stands in the routes; it says the same in every empty store. */
  readonly route: string;
  /** Login of whoever opens it; null for a stranger. */
  readonly as: string | null;
  /** CSS selectors of what is another tomorrow: dates, and what moves by itself. */
  readonly varying?: readonly string[];
}

/** One screen of each kind: a page without a script, a form, lists of each role, a reference work, and all parts. */
export const looks: readonly Look[] = [
  { route: '/dang-nhap', as: null },
  { route: '/mau-giao-dien', as: null, varying: ['progress'] },
  { route: '/tra-cuu', as: null },
  { route: '/cong-khai', as: null },
  { route: '/yeu-cau-cua-toi', as: 'doanhnghiep1' },
  { route: '/gui-yeu-cau/soan', as: 'doanhnghiep1' },
  { route: '/hop-viec', as: 'xuly.vpubnd' },
  { route: '/tim-yeu-cau', as: 'xuly.vpubnd' },
  { route: '/cho-ky', as: 'lanhdao.vpubnd' },
  { route: '/vi-pham-han', as: 'giamsat' },
  { route: '/su-co', as: 'quantri' },
  { route: '/can-cu', as: 'quantri' },
];
