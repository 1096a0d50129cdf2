import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { TaskActions } from '../inbox/task-actions';
import { useTaskHolding } from '../inbox/use-task-holding';
import { DraftNote } from '../parts/draft-note/draft-note';
import { Loading } from '../parts/states/loading';
import { Refusal } from '../parts/states/refusal';
import { TaskForm } from '../parts/task-form/task-form';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { useToast } from '../parts/toast/use-toast';
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
  const { send, problem, isWorking } = useCompletion(task, draft.keeper);
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
      {!complete?.allowed && <TaskActions task={task} holding={holding} />}
    </section>
  );
}

/** Completes the task, says so, and goes back to the list. */
function useCompletion(task: Props['task'], draft: DraftKeeper) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const completion = api.useMutation('post', '/api/tasks/{key}/completion', {
    onSuccess: async () => {
      await draft.forget();
      toast(t('task.completed', { name: task.name ?? task.elementId }));
      // The task is gone: whoever still showed it would ask for it in vain.
      await navigate({ to: '/hop-viec' });
      await queries.invalidateQueries();
    },
  });
  const send = async (values: FormValues) => {
    await draft.settle();
    completion.mutate({
      params: { path: { key: task.key }, header: keyFor([task.key, values]) },
      body: { variables: { ...values } },
    });
  };
  return {
    send: (values: FormValues) => void send(values),
    problem: completion.isError ? asProblem(completion.error) : null,
    isWorking: completion.isPending,
  };
}
