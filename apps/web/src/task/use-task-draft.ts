import { api } from '../api/client';
import { useDraft, type DraftOfForm } from '../api/draft/use-draft';
import type { components } from '../api/schema';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';

type Task = components['schemas']['TaskDetailDto'];

interface TaskDraft extends DraftOfForm {
  /** Null while it is not known. */
  readonly initial: FormValues | null;
}

/**
 * The draft of a task's form, which begins with what was typed before, or with what the process already knows of the
 * fields that carry on (`x-ui.keep`).
 */
export function useTaskDraft(task: Task): TaskDraft {
  const draft = useDraft(`task.${task.key}`);
  const form = task.form as FormSchema | null;
  const items = useItems(task, form);
  // The form is drawn once, with what it begins with: until the items are there it waits.
  if (draft.state.initial === undefined) return { ...draft, initial: null };
  return {
    ...draft,
    initial: draft.state.initial ?? (items && known(form, task.variables, items)),
  };
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
