import { isDay, isText, oneOf } from '../frame/search-words.js';

export const publicationViews = ['documents', 'entries', 'units', 'catalogue'] as const;

export type PublicationView = (typeof publicationViews)[number];

export const publicationStates = [
  'proposed',
  'returned',
  'approved',
  'published',
  'withdrawn',
] as const;

export const publicationTimings = ['on-time', 'late', 'waiting', 'no-limit'] as const;

/** What of the publications stands in their address. */
export interface PublicationsSearch {
  readonly part?: Exclude<PublicationView, 'documents'>;
  /** Code of the agency that publishes. */
  readonly publisher?: string;
  /** Id of the entry of the catalogue. */
  readonly entry?: string;
  readonly publication?: (typeof publicationStates)[number];
  readonly timing?: (typeof publicationTimings)[number];
  readonly deadLinks?: 'true';
  /** First and last day of the documents' dates. */
  readonly from?: string;
  readonly to?: string;
  /** Whether what was withdrawn is left out, as the counts of the coverage leave it out. */
  readonly standing?: 'true';
}

export function publicationsSearch(words: Record<string, unknown>): PublicationsSearch {
  const { publisher, entry, deadLinks, from, to, standing } = words;
  const part = oneOf(['entries', 'units', 'catalogue'] as const, words.part);
  if (part) return { part };
  const publication = oneOf(publicationStates, words.publication);
  const timing = oneOf(publicationTimings, words.timing);
  return {
    ...(isCode(publisher) && { publisher }),
    ...(isCode(entry) && { entry }),
    ...(publication && { publication }),
    ...(timing && { timing }),
    ...(deadLinks === 'true' && { deadLinks }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(standing === 'true' && { standing }),
  };
}

function isCode(value: unknown): value is string {
  return isText(value) && /^[\w.-]{1,100}$/.test(value);
}
