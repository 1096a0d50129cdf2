import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DueBox } from '../parts/due-box/due-box';

/** What the task is about, and by when: the step, and the answer that the law wants. */
export function TaskHead({ task }: { readonly task: components['schemas']['TaskDetailDto'] }) {
  const t = useText();
  const { subject, name, due } = task;
  const legal = subject?.due ?? null;
  return (
    <header className="task-head">
      <p className="task-head-step">
        <span lang="vi">{name}</span>
        {subject && ` · ${subject.code}`}
      </p>
      <h1 lang="vi">{subject?.title ?? name}</h1>
      {legal && (
        <DueBox due={legal} label={t('inbox.due.legal')}>
          {subject && (
            <Link to="/yeu-cau/$key" params={{ key: subject.key }} hash="cach-tinh-han">
              {t('inbox.due.why')}
            </Link>
          )}
        </DueBox>
      )}
      {due && due.dueOn !== legal?.dueOn && <DueBox due={due} label={t('inbox.due.step')} />}
    </header>
  );
}
