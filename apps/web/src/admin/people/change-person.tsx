import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import type { FormSchema } from '../../parts/task-form/form-schema';
import { TaskForm } from '../../parts/task-form/task-form';
import { roles } from './account-words';
import { useAccountAct } from './use-account-act';

interface Props {
  readonly person: components['schemas']['PersonWithActsDto'];
  readonly done: () => void;
}

/** Another name or role; whoever acts for a business has no other role. */
export function ChangePerson({ person: { key, name, role }, done }: Props) {
  const t = useText();
  const { mutateAsync } = api.useMutation('post', '/api/people/{key}/changes');
  const act = useAccountAct(
    async (body: components['schemas']['PersonChangeDto']) =>
      mutateAsync({ params: { path: { key } }, body }),
    done,
  );
  const possible = roles.filter((each) => (each === 'business') === (role === 'business'));
  const schema: FormSchema = {
    type: 'object',
    required: ['name', 'role'],
    properties: {
      name: { type: 'string', title: t('admin.people.name'), maxLength: 200 },
      role: {
        title: t('admin.people.role'),
        oneOf: possible.map((each) => ({ const: each, title: t(`admin.people.role.${each}`) })),
      },
    },
  };
  return (
    <TaskForm
      schema={schema}
      initial={{ name, role }}
      problem={act.problem}
      isWorking={act.isWorking}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        act.run(values as unknown as components['schemas']['PersonChangeDto']);
      }}
      submitLabel={t('account.people.save')}
    />
  );
}
