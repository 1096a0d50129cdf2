import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { useToldAct } from '../parts/act/use-told-act';
import { TaskForm } from '../parts/task-form/task-form';

interface Props {
  readonly requestKey: string;
  /** Key of the restriction in force; null where there is none. */
  readonly restriction: string | null;
  readonly done: () => void;
}

/** Restricts a request to those who work on it, or opens it to all of the agency again, with the reason. */
export function RestrictionForm({ requestKey: key, restriction, done }: Props) {
  const t = useText();
  const placing = api.useMutation('post', '/api/requests/{key}/restrictions');
  const lifting = api.useMutation('post', '/api/requests/{key}/restrictions/{restriction}/lift');
  const isLifted = restriction !== null;
  const act = useToldAct(
    async (reason: string) =>
      restriction === null
        ? placing.mutateAsync({ params: { path: { key } }, body: { reason } })
        : lifting.mutateAsync({ params: { path: { key, restriction } }, body: { reason } }),
    t(isLifted ? 'approval.restriction.lifted' : 'approval.restriction.placed'),
    done,
  );
  return (
    <>
      <p>{t(isLifted ? 'approval.restriction.lift.effect' : 'approval.restriction.effect')}</p>
      <TaskForm
        schema={{
          type: 'object',
          required: ['reason'],
          properties: {
            reason: { type: 'string', title: t('approval.restriction.reason'), maxLength: 2000 },
          },
        }}
        problem={act.problem}
        isWorking={act.isWorking}
        submit={({ reason }) => {
          act.run(String(reason));
        }}
        submitLabel={t(isLifted ? 'approval.restriction.lift' : 'approval.restriction.place')}
      />
    </>
  );
}
