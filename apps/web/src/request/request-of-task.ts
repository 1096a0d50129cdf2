import type { components } from '../api/schema';

type Task = components['schemas']['TaskDto'];

/** The key of the request that a task is about, be it the request itself or a complaint about it; null of any other. */
export function requestOfTask({ subject }: Pick<Task, 'subject'>): string | null {
  const isAboutRequest = subject?.type === 'information-request' || subject?.type === 'complaint';
  return isAboutRequest ? subject.key : null;
}
