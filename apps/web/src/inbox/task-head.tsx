import type { components } from '../api/schema';
import { SlaTag } from '../parts/sla-tag/sla-tag';

/** What the task is about, and by when. */
export function TaskHead({ task }: { readonly task: components['schemas']['TaskDetailDto'] }) {
  const { subject, name, due } = task;
  return (
    <header className="task-head">
      <SlaTag due={due} />
      <h1 lang="vi">{subject?.title ?? name}</h1>
      <p lang="vi">{name}</p>
    </header>
  );
}
