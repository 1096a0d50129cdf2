import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useServerText, useText } from '../../i18n/use-text';
import { useToldAct } from '../../parts/act/use-told-act';
import type { FormSchema } from '../../parts/task-form/form-schema';
import { TaskForm } from '../../parts/task-form/task-form';

type NewRetention = components['schemas']['NewRetentionDto'];
type DataClass = components['schemas']['PersonalDataClassDto'];

interface Props {
  /** Those whose time can be set. */
  readonly classes: readonly DataClass[];
  readonly done: () => void;
}

/** Sets another time for a class of personal data from a day on. */
export function ChangeRetention({ classes, done }: Props) {
  const t = useText();
  const schema = useRetentionSchema(classes);
  const { mutateAsync } = api.useMutation('post', '/api/personal-data/retention');
  const act = useToldAct(
    async (body: NewRetention) => mutateAsync({ body }),
    t('account.retention.saved'),
    done,
  );
  return (
    <TaskForm
      schema={schema}
      problem={act.problem}
      isWorking={act.isWorking}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        act.run(values as unknown as NewRetention);
      }}
      submitLabel={t('account.retention.save')}
    />
  );
}

function useRetentionSchema(classes: readonly DataClass[]): FormSchema {
  const t = useText();
  const say = useServerText();
  return {
    type: 'object',
    required: ['class', 'months', 'validFrom', 'source', 'verified'],
    properties: {
      class: {
        title: t('account.retention.class'),
        oneOf: classes.map(({ id, name }) => ({ const: id, title: say(name) })),
      },
      months: { type: 'integer', title: t('account.retention.months') },
      validFrom: {
        type: 'string',
        format: 'date',
        title: t('account.retention.valid-from'),
        description: t('account.retention.valid-from.help'),
      },
      source: {
        type: 'string',
        title: t('account.retention.source'),
        description: t('account.retention.source.help'),
        maxLength: 500,
      },
      verified: { type: 'boolean', title: t('account.retention.verified') },
    },
  };
}
