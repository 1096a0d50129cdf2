import type { components } from '../api/schema';

type Action = components['schemas']['ActionDto'];

/** Whether the service allows the person to do this with the task now. */
export function allows(
  { actions }: { readonly actions: readonly Action[] },
  wanted: string,
): boolean {
  return actions.some(({ action, allowed }) => action === wanted && allowed);
}
