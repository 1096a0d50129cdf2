import type { FastifyRequest } from 'fastify';
import { languageOf } from '../problems/language.js';
import type { Language } from '../problems/problem.js';

/** What a page was asked for: addresses that travel through mails and chats gain parameters that are not ours. */
export interface PageRequest {
  readonly language: Language;
  /** Without its query. */
  readonly path: string;
  /** A parameter of the query as text, without blanks around it; empty when there is none. */
  readonly parameter: (name: string) => string;
}

const longest = 300;

/** `?lang=en` or `?lang=vi` decides on the language, then the browser's own. */
export function pageRequest({ url, query, headers }: FastifyRequest): PageRequest {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>;
  const parameter = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value.trim().slice(0, longest) : '';
  };
  const asked = parameter('lang');
  const language =
    asked === 'en' || asked === 'vi' ? asked : languageOf(headers['accept-language']);
  return { language, path: url.split('?', 1)[0] ?? '/', parameter };
}

/** A path with its query, in the language of the page on which the link stands. */
export function pageLink(
  path: string,
  language: Language,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  if (language === 'en') query.set('lang', 'en');
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
