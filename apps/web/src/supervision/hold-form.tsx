import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import { useToldAct } from '../parts/act/use-told-act';
import { TaskForm } from '../parts/task-form/task-form';

interface Props {
  readonly requestKey: string;
  readonly isHeld: boolean;
  readonly done: () => void;
}

/** Has the request kept as it is, or lets it go again, with the reason. */
export function HoldForm({ requestKey: key, isHeld, done }: Props) {
  const t = useText();
  const placing = api.useMutation('post', '/api/requests/{key}/legal-holds');
  const lifting = api.useMutation('post', '/api/requests/{key}/legal-holds/lifting');
  const { mutateAsync } = isHeld ? lifting : placing;
  const act = useToldAct(
    async (reason: string) => mutateAsync({ params: { path: { key } }, body: { reason } }),
    t(isHeld ? 'supervision.hold.lifted' : 'supervision.hold.placed'),
    done,
  );
  return (
    <>
      <p>{t(isHeld ? 'supervision.hold.lift.effect' : 'supervision.hold.effect')}</p>
      <TaskForm
        schema={{
          type: 'object',
          required: ['reason'],
          properties: {
            reason: { type: 'string', title: t('supervision.hold.reason'), maxLength: 2000 },
          },
        }}
        problem={act.problem}
        isWorking={act.isWorking}
        submit={({ reason }) => {
          act.run(String(reason));
        }}
        submitLabel={t(isHeld ? 'supervision.hold.lift' : 'supervision.hold.place')}
      />
    </>
  );
}
