import type { PublicAddress } from '@minhbach/documents';
import type { PublicationPlace } from './publication-place.entity.js';

/** Whether a link may stand for a place: on one of its hosts or below it, or a page of this service. */
export function isAllowedLink(
  link: string,
  { hosts }: Pick<PublicationPlace, 'hosts'>,
  ownAddress: PublicAddress,
): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  if (ownAddress.covers(url)) return true;
  const hostname = url.hostname.toLowerCase();
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
