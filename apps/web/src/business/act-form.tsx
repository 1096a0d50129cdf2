import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { DraftKeeper } from '../api/draft/draft-keeper';
import { useDraft } from '../api/draft/use-draft';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { DraftNote } from '../parts/draft-note/draft-note';
import { Loading } from '../parts/states/loading';
import { TaskForm } from '../parts/task-form/task-form';
import type { FormValues } from '../parts/task-form/form-schema';
import { useToast } from '../parts/toast/use-toast';
import { FilesField } from '../request/files-field';
import { ConcernedItems } from './concerned-items';
import { actPaths, type Act, type ActBody } from './requester-act';
import { useActSchema } from './use-act-schema';

type Request = components['schemas']['RequestDto'];

interface Props {
  readonly act: Act;
  readonly request: Request;
  readonly done: () => void;
}

/** What an act needs to be told, above it what the agency asked; what is typed is kept as a draft. */
export function ActForm({ act, request, done }: Props) {
  const t = useText();
  const draft = useDraft(`${act}.${request.key}`);
  const schemaOf = useActSchema();
  const { send, problem, isWorking } = useSending(act, request.key, draft.keeper, done);
  if (draft.state.initial === undefined) return <Loading />;
  return (
    <>
      <AskedPoints act={act} request={request} />
      <TaskForm
        schema={schemaOf(act)}
        key={draft.state.version}
        initial={draft.state.initial ?? {}}
        changed={(values) => {
          draft.keeper.keep(values);
        }}
        note={<DraftNote {...draft} />}
        widgets={{
          concerned: (field) => <ConcernedItems {...field} items={request.items} />,
          files: (field) => <FilesField {...field} />,
        }}
        problem={problem}
        isWorking={isWorking}
        submit={send}
        submitLabel={t(`business.act.${act}`)}
      />
    </>
  );
}

/** Sends the act, says so, and shows how things stand then. */
function useSending(act: Act, key: string, draft: DraftKeeper, done: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const sending = api.useMutation('post', actPaths[act], {
    onMutate: () => draft.settle(),
    onSuccess: async () => {
      await draft.forget();
      done();
      toast(t(`business.acted.${act}`));
      await queries.invalidateQueries();
    },
  });
  const send = (values: FormValues) => {
    sending.mutate({
      params: { path: { key }, header: keyFor([act, key, values]) },
      // Forms give exactly what the routes take; the service checks it.
      body: values as unknown as ActBody,
    });
  };
  return {
    send,
    problem: sending.isError ? asProblem(sending.error) : null,
    isWorking: sending.isPending,
  };
}

/** The points that wait for an answer, as the officer put them. */
function AskedPoints({ act, request }: Pick<Props, 'act' | 'request'>) {
  const t = useText();
  const dates = useDates();
  const stage = act === 'clarify' ? 'clarification' : 'supplement';
  const asked = request.clarifications.find(
    (each) => each.stage === stage && each.answeredOn === null && each.endedOn === null,
  );
  if (!asked || (act !== 'clarify' && act !== 'supplement')) return null;
  return (
    <>
      <p>
        {t('business.points')}{' '}
        {asked.dueOn !== null && t('business.points.due', { date: dates.date(asked.dueOn) })}
      </p>
      <ol className="act-points" lang="vi">
        {asked.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </>
  );
}
