import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { asProblem } from '../api/problem';
import type { components } from '../api/schema';
import { useIdempotencyKey } from '../api/use-idempotency-key';
import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { TaskForm } from '../parts/task-form/task-form';
import { useToast } from '../parts/toast/use-toast';

interface Props {
  /** Only who acts for a business: what officials did in office stays. */
  readonly mayErase: boolean;
  readonly done: () => void;
}

/** Asks for a copy, a correction or the erasure of one's own data. */
export function AskPrivacy({ mayErase, done }: Props) {
  const t = useText();
  const say = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const schema = useAskSchema(mayErase);
  const asking = api.useMutation('post', '/api/privacy-requests', {
    onSuccess: () => {
      say(t('account.privacy.asked'));
      done();
      return queries.invalidateQueries({ queryKey: ['get', '/api/privacy-requests'] });
    },
  });
  return (
    <TaskForm
      schema={schema}
      problem={asking.isError ? asProblem(asking.error) : null}
      isWorking={asking.isPending}
      submit={(values) => {
        // The form gives exactly what the route takes; the service checks it.
        asking.mutate({
          params: { header: keyFor(['privacy', values]) },
          body: values as unknown as components['schemas']['AskPrivacyDto'],
        });
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
