import { Pattern, type Match } from './pattern.js';
import { PatternError } from './pattern-syntax.js';

/** Accounts for the steps that a search took; may throw to end the evaluation. */
export type Spend = (steps: number) => void;

const MAX_TEXT = 4_000_000;

/** Whether some part of the text matches: `fn:matches`. Throws a PatternError. */
export function matchesPattern(text: string, source: string, flags: string, spend: Spend): boolean {
  const search = Pattern.of(source, flags).in(Array.from(text));
  try {
    return search.next(0) !== undefined;
  } finally {
    spend(search.steps);
  }
}

/** `fn:replace`: `$1` stands for what the first group matched, `$0` for all. Throws a PatternError. */
export function replacePattern(
  text: string,
  source: string,
  replacement: string,
  flags: string,
  spend: Spend,
): string {
  const characters = Array.from(text);
  const insert = flags.includes('q') ? () => replacement : template(replacement);
  let [result, last] = ['', 0];
  for (const match of allMatches(characters, source, flags, spend)) {
    result += characters.slice(last, match[0]).join('') + insert(characters, match);
    if (result.length > MAX_TEXT) throw new PatternError('the replaced text would be too long');
    last = match[1] ?? last;
  }
  return result + characters.slice(last).join('');
}

/** `fn:tokenize`: the parts of a text between the matches. Throws a PatternError. */
export function splitByPattern(text: string, source: string, spend: Spend): string[] {
  const characters = Array.from(text);
  const parts: string[] = [];
  let last = 0;
  for (const match of allMatches(characters, source, '', spend)) {
    parts.push(characters.slice(last, match[0]).join(''));
    last = match[1] ?? last;
  }
  return [...parts, characters.slice(last).join('')];
}

function allMatches(
  characters: readonly string[],
  source: string,
  flags: string,
  spend: Spend,
): readonly Match[] {
  const pattern = Pattern.of(source, flags);
  if (pattern.in([]).next(0)) throw new PatternError('it also matches a text without characters');
  const search = pattern.in(characters);
  const matches: Match[] = [];
  try {
    let match = search.next(0);
    while (match) {
      matches.push(match);
      match = search.next(match[1] ?? characters.length);
    }
    return matches;
  } finally {
    // Also when it was given up: otherwise it could be tried again and again.
    spend(search.steps + characters.length + matches.length * 16);
  }
}

type Insert = (characters: readonly string[], match: Match) => string;

const REFERENCE = /\\([\\$])|\$(\d)|[\\$]/g;

/** The replacement's text for one match. */
function template(replacement: string): Insert {
  const isBroken = [...replacement.matchAll(REFERENCE)].some(
    ([, escaped, group]) => escaped === undefined && group === undefined,
  );
  if (isBroken) throw new PatternError('a $ in the replacement needs a digit, or is written \\$');
  return (characters, match) =>
    replacement.replace(REFERENCE, (_, escaped?: string, group?: string) => {
      if (escaped !== undefined) return escaped;
      const index = Number(group);
      const [from, to] = [match[2 * index], match[2 * index + 1]];
      return from === undefined || to === undefined ? '' : characters.slice(from, to).join('');
    });
}
