import type { FormSchema } from './compile-form.js';

/** Whether somebody signs by this form: it says so itself, by `x-ui.signs`. */
export function signs(form: FormSchema | null): boolean {
  const { 'x-ui': hints } = (form ?? {}) as { readonly 'x-ui'?: { readonly signs?: boolean } };
  return hints?.signs === true;
}
