import type { PublicationsSearch } from './publications-search.js';

/** What is asked of `GET /api/publications` for the list at an address. */
export function documentsQuery(search: PublicationsSearch) {
  const { publisher, entry, publication, timing, deadLinks, from, to, standing } = search;
  return {
    ...(publisher !== undefined && { owner: publisher }),
    ...(entry !== undefined && { subject: entry }),
    ...(publication && { state: publication }),
    ...(timing && { timing }),
    ...(deadLinks && { dead: true }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(standing && { withdrawn: false }),
  };
}
