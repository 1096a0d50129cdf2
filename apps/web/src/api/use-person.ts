import { getRouteApi } from '@tanstack/react-router';
import type { Person } from './session';

const signedIn = getRouteApi('/signed-in');

/** The person who is signed in. For screens inside the frame only. */
export function usePerson(): Person {
  return signedIn.useRouteContext({ select: ({ person }) => person });
}
