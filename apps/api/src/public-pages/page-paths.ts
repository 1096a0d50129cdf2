/** What the service answers for people outside of `/api`: pages without script, and their typeface. */
export const pagePaths: readonly string[] = [
  'fonts/:file',
  'tra-cuu',
  'tra-cuu/:code',
  'cong-khai',
  'cong-khai/atom.xml',
  'cong-khai/:key',
  'bien-nhan/:code',
];
