import type { components } from '../api/schema';
import type { FormSchema } from '../parts/task-form/form-schema';

/** A field of a task's form; one without rules where the form has no such field. */
export function fieldOf(task: components['schemas']['TaskDetailDto'], name: string): FormSchema {
  const field = (task.form as FormSchema | null)?.properties?.[name];
  return typeof field === 'object' ? field : {};
}
