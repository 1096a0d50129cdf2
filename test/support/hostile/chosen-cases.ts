/** Set by `npm run test:hostile`: all cases; otherwise a few of each family. */
const isWhole = process.env.HOSTILE === 'whole';

/** The cases that are tried, by family. */
export function chosenByFamily<Case extends { readonly family: string }>(
  cases: readonly Case[],
  fewest = 1,
): [family: string, cases: Case[]][] {
  const families = new Map<string, Case[]>();
  for (const each of cases) {
    families.set(each.family, [...(families.get(each.family) ?? []), each]);
  }
  return [...families].map(([family, all]) => [family, isWhole ? all : evenly(all, fewest)]);
}

/** The first, and others at equal distances. */
function evenly<Case>(all: readonly Case[], count: number): Case[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}
