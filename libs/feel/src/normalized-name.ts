/** A name as FEEL's grammar compares names: single spaces, also around the operators in it. */
export function normalizedName(name: string): string {
  return name
    .replace(/\s*([./\-'+]|\*\*?)\s*/g, ' $1 ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
