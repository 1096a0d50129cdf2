import { api } from '../api/client';
import type { components } from '../api/schema';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { keptDraft } from '../parts/task-form/kept-draft';

type Task = components['schemas']['TaskDetailDto'];

/**
 * What a form begins with: what was typed before in this tab, or what the process already knows of the fields that
 * carry on (`x-ui.keep`). It stays in the tab only, as the computer may be shared.
 */
export function useTaskDraft(task: Task) {
  const draft = keptDraft(task.key);
  const form = task.form as FormSchema | null;
  const items = useItems(task, form);
  // The form is drawn once, with what it begins with: until the items are there it waits.
  const initial = draft.read() ?? (items && known(form, task.variables, items));
  return { initial, keep: draft.keep, forget: draft.forget };
}

/** Positions of what was asked for, each to be answered; none for other forms, null while they are on their way. */
function useItems({ subject }: Task, form: FormSchema | null): readonly number[] | null {
  const isPerItem = fieldsOf(form).some(([, field]) => field['x-ui']?.perItem);
  const { data } = api.useQuery(
    'get',
    '/api/requests/{key}',
    { params: { path: { key: subject?.key ?? '' } } },
    { enabled: isPerItem },
  );
  if (!isPerItem) return [];
  return data?.items.map(({ position }) => position) ?? null;
}

function known(
  form: FormSchema | null,
  variables: FormValues,
  items: readonly number[],
): FormValues {
  const values: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(form)) {
    const { keep = false, perItem = false } = field['x-ui'] ?? {};
    if (keep && variables[name] !== undefined) values[name] = variables[name];
    else if (perItem) values[name] = items.map((position) => ({ position }));
  }
  return values;
}

function fieldsOf(form: FormSchema | null): [string, FormSchema][] {
  return Object.entries(form?.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean' ? [] : [[name, field]],
  );
}
