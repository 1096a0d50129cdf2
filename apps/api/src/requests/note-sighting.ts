import type { SignedInPerson } from '@minhbach/identity';
import type { CaseSightings } from '@minhbach/requests';
import { readRoute } from '../access/called-route.js';

/**
 * Puts on record that a call shows somebody a restricted request, unless it does something, which stands in the history. What
 * the requester's side reads is its own.
 */
export async function noteSighting(
  sightings: CaseSightings,
  requestKey: string,
  { id, role }: SignedInPerson,
): Promise<void> {
  const route = readRoute();
  if (route !== null && role !== 'business') await sightings.note(requestKey, id, route);
}
