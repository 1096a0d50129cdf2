/** A local date as both languages of the product print it: `25/11/2026`. */
export function shortDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}
