/** A code as people type it, `yc 2026 437`, as it is stored: `YC-2026-000437`. Null when it is none. */
export function requestCode(typed: string): string | null {
  const parts = /^YC[\s-]*(\d{4})[\s-]*(\d{1,6})$/i.exec(typed.trim());
  const [, year = '', number = ''] = parts ?? [];
  return parts && `YC-${year}-${number.padStart(6, '0')}`;
}
