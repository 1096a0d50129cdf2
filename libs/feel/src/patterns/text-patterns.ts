import { Pattern, type Match, type Search } from './pattern.js';
import { PatternError } from './pattern-syntax.js';

/** Accounts for the steps that a search took; may throw to end the evaluation. */
export type Spend = (steps: number) => void;

const MAX_TEXT = 4_000_000;

/** Whether some part of the text matches: `fn:matches`. Throws a PatternError. */
export function matchesPattern(text: string, source: string, flags: string, spend: Spend): boolean {
  const characters = charactersOf(text, spend);
  const search = searchIn(characters, patternOf(source, flags, spend), spend);
  return paid(search, spend, () => search.next(0) !== undefined);
}

/** `fn:replace`: `$1` stands for what the first group matched, `$0` for all. Throws a PatternError. */
export function replacePattern(
  text: string,
  source: string,
  replacement: string,
  flags: string,
  spend: Spend,
): string {
  const characters = charactersOf(text, spend);
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
  const characters = charactersOf(text, spend);
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
  const pattern = patternOf(source, flags, spend);
  const inNothing = searchIn([], pattern, spend);
  if (paid(inNothing, spend, () => inNothing.next(0))) {
    throw new PatternError('it also matches a text without characters');
  }
  const search = searchIn(characters, pattern, spend);
  return paid(search, spend, () => matchesOf(search, characters, spend));
}

function matchesOf(search: Search, characters: readonly string[], spend: Spend): readonly Match[] {
  const matches: Match[] = [];
  let match = search.next(0);
  while (match) {
    matches.push(match);
    match = search.next(match[1] ?? characters.length);
  }
  spend(characters.length + matches.length * 16);
  return matches;
}

/** Taking a text apart, reading a pattern and making room for a search are paid for as well: before they are done. */
function charactersOf(text: string, spend: Spend): readonly string[] {
  spend(text.length);
  return Array.from(text);
}

function patternOf(source: string, flags: string, spend: Spend): Pattern {
  spend(source.length);
  return Pattern.of(source, flags);
}

function searchIn(characters: readonly string[], pattern: Pattern, spend: Spend): Search {
  spend(pattern.length + ((pattern.length * characters.length) >> ROOM));
  return pattern.in(characters);
}

/** So many bytes of room, as a power of two, cost as much as a step. */
const ROOM = 8;

/** What a search finds. Its steps are paid for also when it was given up: otherwise it could be tried again and again. */
function paid<Found>(search: Search, spend: Spend, find: () => Found): Found {
  try {
    return find();
  } finally {
    spend(search.steps);
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
