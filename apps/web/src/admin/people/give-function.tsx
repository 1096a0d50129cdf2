import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { TaskForm } from '../../parts/task-form/task-form';
import { listWidget } from './list-widget';
import { useAccountAct } from './use-account-act';
import { useFunctionSchema } from './use-person-schema';

interface Props {
  readonly personKey: string;
  readonly done: () => void;
}

const widgets = { list: listWidget };

/** Gives somebody a function in an agency, from a day on. */
export function GiveFunction({ personKey: key, done }: Props) {
  const t = useText();
  const schema = useFunctionSchema();
  const { mutateAsync } = api.useMutation('post', '/api/people/{key}/functions');
  const act = useAccountAct(
    async (body: components['schemas']['NewFunctionDto']) =>
      mutateAsync({ params: { path: { key } }, body }),
    done,
  );
  return (
    <TaskForm
      schema={schema}
      widgets={widgets}
      problem={act.problem}
      isWorking={act.isWorking}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        act.run(values as unknown as components['schemas']['NewFunctionDto']);
      }}
      submitLabel={t('account.people.give')}
    />
  );
}
