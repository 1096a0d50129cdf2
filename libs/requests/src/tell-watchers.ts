import { freshBlock, type Transaction } from '@minhbach/database';
import { decide, peopleOfKeys, type SignedInPerson } from '@minhbach/identity';
import { tell } from '@minhbach/notifications';
import { openTasksOf } from '@minhbach/runtime';
import type { InformationRequest } from './information-request.entity.js';
import { restrictedTo } from './restricted-to.js';
import { watchedText, type WatchedEvent } from './watched-texts.js';

/** What the model tells the handler and the focal unit as such. */
const handlersKnow: readonly WatchedEvent[] = ['request.due-soon', 'request.breached'];

/**
 * Tells those who follow a request what happened to it, in the transaction of that, each by the channel that he chose. Whoever
 * may no longer read it, or can no longer sign in, is told nothing. `unitCodes`: agencies that carry on the work of the one
 * that closed it.
 */
export async function tellWatchers(
  tx: Transaction,
  event: WatchedEvent,
  request: InformationRequest,
  unitCodes: readonly string[] = [],
): Promise<void> {
  const watching = await watchersOf(tx, request.key);
  if (watching.length === 0) return;
  const readers = await readersAmong(tx, watching, request, unitCodes);
  const recipients = readers
    .filter((person) => !(handlersKnow.includes(event) && isToldAnyway(person, request)))
    .map(({ id }) => id);
  if (recipients.length === 0) return;
  const causeKey = await freshBlock(tx);
  await tell(tx, causeKey, {
    ...{ recipients, kind: 'watched', causeKey, text: watchedText(event, request) },
    ...{ subjectType: 'information-request', subjectKey: request.key },
  });
}

async function watchersOf(tx: Transaction, requestKey: string): Promise<string[]> {
  const rows = await tx.query<{ person: string }>(
    'SELECT person_key::text AS person FROM request_watch WHERE request_key = $1 ORDER BY person_key',
    [requestKey],
  );
  return rows.map(({ person }) => person);
}

/** By the same table as everybody who opens it: the request as such, and once more with each of its tasks. */
async function readersAmong(
  tx: Transaction,
  keys: readonly string[],
  request: InformationRequest,
  unitCodes: readonly string[],
): Promise<SignedInPerson[]> {
  const people = await peopleOfKeys(tx, keys);
  const { requesterId, organisationId, agencyCode, processInstanceKey } = request;
  const subject = {
    ...{ requesterId, organisationId, agencyCode, unitCodes },
    restrictedTo: await restrictedTo(tx, request.key),
  };
  const tasks = await openTasksOf(tx, Number(processInstanceKey));
  const mayRead = (person: SignedInPerson) =>
    [subject, ...tasks.map((task) => ({ ...subject, task }))].some(
      (each) => decide(person, 'request.read', each).allowed,
    );
  return people.filter(mayRead);
}

function isToldAnyway(
  { id, groups }: SignedInPerson,
  { agencyCode, handlerId }: InformationRequest,
): boolean {
  const inGroup = (name: string) => groups.includes(`${agencyCode ?? ''}:${name}`);
  return inGroup('focal') || (handlerId === null ? inGroup('handler') : handlerId === id);
}
