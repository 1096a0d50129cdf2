import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { TaskActions } from '../inbox/task-actions';
import { useTaskHolding } from '../inbox/use-task-holding';
import { DraftNote } from '../parts/draft-note/draft-note';
import { Loading } from '../parts/states/loading';
import { Refusal } from '../parts/states/refusal';
import { TaskForm } from '../parts/task-form/task-form';
import type { FormSchema } from '../parts/task-form/form-schema';
import { ProofDialog } from './proof-dialog';
import { useCompletion } from './use-completion';
import { useTaskDraft } from './use-task-draft';
import { useTaskWidgets } from './use-task-widgets';

interface Props {
  readonly task: components['schemas']['TaskDetailDto'];
  readonly refresh: () => void;
}

const noFields: FormSchema = { type: 'object' };

/** The form of the task; or, while it is not the person's to complete, how to come to it. */
export function TaskWork({ task, refresh }: Props) {
  const t = useText();
  const holding = useTaskHolding();
  const widgets = useTaskWidgets(task);
  const draft = useTaskDraft(task);
  const { send, proof, problem, isWorking } = useCompletion(task, draft.keeper);
  const complete = task.actions.find(({ action }) => action === 'complete');
  const conflict = problem?.status === 409 ? problem : null;
  const refused = conflict ?? holding.problem;
  return (
    <section className="task-work" aria-labelledby="viec">
      <h2 id="viec" lang="vi">
        {task.name}
      </h2>
      {refused && <Refusal problem={refused} refresh={refresh} />}
      {complete?.allowed && !draft.initial && <Loading />}
      {complete?.allowed && draft.initial && (
        <TaskForm
          schema={(task.form as FormSchema | null) ?? noFields}
          key={draft.state.version}
          initial={draft.initial}
          changed={(values) => {
            draft.keeper.keep(values);
          }}
          note={<DraftNote {...draft} />}
          widgets={widgets}
          problem={conflict ? null : problem}
          isWorking={isWorking}
          submit={send}
          submitLabel={t('task.complete')}
        />
      )}
      <ProofDialog {...proof} />
      {!complete?.allowed && <TaskActions task={task} holding={holding} />}
    </section>
  );
}
