import type { FormSchema } from '../parts/task-form/form-schema';

/** One of the ways in which a form can be decided. */
export interface Decision {
  /** Name of the field that takes it. */
  readonly field: string;
  readonly value: unknown;
  readonly move: 'onward' | 'back';
  /** The option itself, for its words. */
  readonly option: FormSchema;
  /** What is filled in beside it: to send something back takes its reason, to let it go on takes the rest. */
  readonly form: FormSchema;
}

/**
 * The decisions of a form that lets things go on or sends them back (`x-ui.move`), the one that lets them go on first.
 * Empty for a form that knows no way back: it is filled in like any other.
 */
export function decisionsOf(form: FormSchema): readonly Decision[] {
  const decided = Object.entries(form.properties ?? {}).find(
    ([, schema]) => typeof schema === 'object' && optionsOf(schema).some(({ move }) => move),
  );
  const [field, schema] = decided ?? [];
  if (field === undefined || typeof schema !== 'object') return [];
  const decisions = optionsOf(schema).flatMap(({ option, move }) =>
    move ? [{ field, value: option.const, move, option, form: beside(form, field, move) }] : [],
  );
  return decisions.some(({ move }) => move === 'back') ? decisions : [];
}

function optionsOf({ oneOf = [] }: FormSchema) {
  return oneOf.map((option) => ({ option, move: option['x-ui']?.move }));
}

function beside(form: FormSchema, field: string, move: Decision['move']): FormSchema {
  const reasons = form.then?.required ?? [];
  const fields = Object.entries(form.properties ?? {}).filter(
    ([name]) => name !== field && reasons.includes(name) === (move === 'back'),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    required: move === 'back' ? reasons : [],
  };
}
