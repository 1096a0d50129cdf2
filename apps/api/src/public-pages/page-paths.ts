/** What the service answers for people outside of `/api`: pages without script, and their typeface. */
export const pagePaths: readonly string[] = [
  'fonts/:file',
  'tra-cuu',
  'tra-cuu/:code',
  'tra-cuu/:code/ket-qua',
  'tra-cuu/:code/ket-qua/tep/:file',
  'tra-cuu/:code/ket-qua/van-ban/:document/:format',
  'cong-khai',
  'cong-khai/atom.xml',
  'cong-khai/:key',
  'cong-khai/:key/tep/:file',
  'bien-nhan/:code',
  'chi-so',
  'chi-so/:month',
  'chi-so/:month/du-lieu.json',
  'chi-so/:month/du-lieu.csv',
];
