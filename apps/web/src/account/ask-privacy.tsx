import { api } from '../api/client';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import { useToldAct } from '../parts/act/use-told-act';
import type { FormSchema } from '../parts/task-form/form-schema';
import { TaskForm } from '../parts/task-form/task-form';

interface Props {
  /** Only who acts for a business: what officials did in office stays. */
  readonly mayErase: boolean;
  readonly done: () => void;
}

/** Asks for a copy, a correction or the erasure of one's own data. */
export function AskPrivacy({ mayErase, done }: Props) {
  const t = useText();
  const keyFor = useIdempotencyKey();
  const schema = useAskSchema(mayErase);
  const { mutateAsync } = api.useMutation('post', '/api/privacy-requests');
  const act = useToldAct(
    async (body: components['schemas']['AskPrivacyDto']) =>
      mutateAsync({ params: { header: keyFor(['privacy', body]) }, body }),
    t('account.privacy.asked'),
    done,
  );
  return (
    <TaskForm
      schema={schema}
      problem={act.problem}
      isWorking={act.isWorking}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        act.run(values as unknown as components['schemas']['AskPrivacyDto']);
      }}
      submitLabel={t('account.privacy.send')}
    />
  );
}

const fields = ['name', 'address', 'phone', 'email'] as const;

function useAskSchema(mayErase: boolean): FormSchema {
  const t = useText();
  const kinds = mayErase
    ? (['export', 'correction', 'erasure'] as const)
    : (['export', 'correction'] as const);
  const correction: FormSchema = {
    type: 'object',
    title: t('account.privacy.correction'),
    required: ['field', 'value'],
    properties: {
      field: {
        title: t('account.privacy.field'),
        oneOf: fields.map((each) => ({ const: each, title: t(`account.privacy.field.${each}`) })),
      },
      value: { type: 'string', title: t('account.privacy.value'), maxLength: 300 },
    },
  };
  return {
    type: 'object',
    required: ['kind', 'details'],
    properties: {
      kind: {
        title: t('account.privacy.kind'),
        description: kinds.map((kind) => t(`account.privacy.kind.${kind}.help`)).join(' '),
        oneOf: kinds.map((kind) => ({ const: kind, title: t(`account.privacy.kind.${kind}`) })),
      },
      details: {
        type: 'string',
        title: t('account.privacy.details'),
        description: t('account.privacy.details.help'),
        maxLength: 2000,
      },
      correction,
    },
    if: { properties: { kind: { const: 'correction' } }, required: ['kind'] },
    then: { required: ['correction'] },
    else: { properties: { correction: false } },
  };
}
