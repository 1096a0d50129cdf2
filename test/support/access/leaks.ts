import { ownAgency, type Caller } from './callers.js';
import { secrets } from './subjects.js';

/** Who may learn what the request says: whatever else he is answered, nobody else finds it there. */
export const concerned: Readonly<Record<keyof typeof secrets, readonly Caller[]>> = {
  title: ['requester', 'colleague', ...ownAgency, 'supervisor'],
  idNumber: ['requester', ...ownAgency],
  phone: ['requester', ...ownAgency],
  email: ['requester', ...ownAgency],
};

/** What an answer tells a caller that is not his to know. */
export function leaksTo(caller: Caller, text: string): string[] {
  return (Object.keys(secrets) as (keyof typeof secrets)[])
    .filter((name) => !concerned[name].includes(caller) && text.includes(secrets[name]))
    .map((name) => `${name} to ${caller}`);
}
