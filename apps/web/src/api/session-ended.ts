import { Listeners } from './listeners';

const listeners = new Listeners();

/** Tells the frame that the service no longer knows who we are. */
export function noteSessionEnded(): void {
  listeners.tell();
}

/** Returns what ends the listening. */
export const onSessionEnded = listeners.add;
