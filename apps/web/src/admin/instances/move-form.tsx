import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { ErrorSummary } from '../../parts/error-summary/error-summary';
import { SelectField } from '../../parts/field/select-field';
import { useToast } from '../../parts/toast/use-toast';
import { ReasonForm } from '../reason-form';

type Instance = components['schemas']['ProcessInstanceDto'];

interface Props {
  readonly instance: Instance;
  readonly done: () => void;
}

/** Takes a token from where it stands to another step. */
export function MoveForm({ instance, done }: Props) {
  const t = useText();
  const [from, setFrom] = useState(instance.tokens[0]?.elementInstanceKey ?? '');
  const [to, setTo] = useState('');
  const { move, problem, isWorking } = useMove(instance.key, done);
  const targets = useTargets(instance.key);
  return (
    <>
      <p>{t('admin.move.effect')}</p>
      <ErrorSummary
        problem={problem}
        faults={problem?.errors ?? []}
        inputId={() => 'den-buoc'}
        nameOf={() => ''}
      />
      <SelectField
        id="tu-buoc"
        label={t('admin.move.from')}
        options={instance.tokens.map(({ elementInstanceKey, elementName, elementId }) => ({
          value: elementInstanceKey,
          label: elementName ?? elementId,
          lang: 'vi',
        }))}
        value={from}
        change={setFrom}
      />
      <SelectField
        id="den-buoc"
        label={t('admin.move.to')}
        none=""
        options={[...targets].map(([elementId, name]) => ({
          value: elementId,
          label: name,
          lang: 'vi',
        }))}
        value={to}
        change={setTo}
      />
      <ReasonForm
        submitLabel={t('admin.instances.move')}
        isWorking={isWorking}
        submit={(reason) => move(from, to, reason)}
      />
    </>
  );
}

/** The steps of the process by their ids, each once. */
function useTargets(key: string): Map<string, string> {
  const { data } = api.useQuery('get', '/api/process-instances/{key}/map', {
    params: { path: { key } },
  });
  return new Map(data?.steps.map(({ elementId, name }) => [elementId, name ?? elementId]));
}

function useMove(key: string, done: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const moving = api.useMutation('post', '/api/process-instances/{key}/modification', {
    onSuccess: async () => {
      done();
      toast(t('admin.instances.done.move'));
      await queries.invalidateQueries();
    },
  });
  return {
    move: (elementInstanceKey: string, elementId: string, reason: string) => {
      const body = { move: [{ from: { elementInstanceKey }, to: { elementId } }], reason };
      moving.mutate({ params: { path: { key }, header: keyFor([key, body]) }, body });
    },
    problem: moving.isError ? asProblem(moving.error) : null,
    isWorking: moving.isPending,
  };
}
