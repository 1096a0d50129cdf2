import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import type { FormSchema } from '../../parts/task-form/form-schema';
import { TaskForm } from '../../parts/task-form/task-form';
import { useAccountAct } from './use-account-act';

interface Props {
  readonly personKey: string;
  readonly held: components['schemas']['FunctionInAgencyDto'];
  readonly done: () => void;
}

/** The last day of a function; yesterday ends it at once. */
export function EndFunction({ personKey: key, held, done }: Props) {
  const t = useText();
  const { agencyCode, function: what, validFrom } = held;
  const { mutateAsync } = api.useMutation('post', '/api/people/{key}/function-ending');
  const act = useAccountAct(
    async (lastDay: string) =>
      mutateAsync({
        params: { path: { key } },
        body: { agencyCode, function: what, validFrom, lastDay },
      }),
    done,
  );
  const schema: FormSchema = {
    type: 'object',
    required: ['lastDay'],
    properties: {
      lastDay: {
        ...{ type: 'string', format: 'date' },
        title: t('account.people.last-day'),
        description: t('account.people.last-day.help'),
      },
    },
  };
  return (
    <TaskForm
      schema={schema}
      problem={act.problem}
      isWorking={act.isWorking}
      submit={({ lastDay }) => {
        act.run(typeof lastDay === 'string' ? lastDay : '');
      }}
      submitLabel={t('account.people.end')}
    />
  );
}
