import type { Person, Role } from '../api/session';

/** Thrown for a screen that is not for the person's role. */
export class NotForRole extends Error {
  constructor(readonly roles: readonly Role[]) {
    super(`This screen is for: ${roles.join(', ')}.`);
  }
}

/** A guard for routes: lets these roles pass. The service guards its data itself. */
export function onlyFor(...roles: readonly Role[]) {
  return ({ context }: { readonly context: { readonly person: Person } }): void => {
    if (!roles.includes(context.person.role)) throw new NotForRole(roles);
  };
}
