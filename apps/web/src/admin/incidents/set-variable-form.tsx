import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useIdempotencyKey } from '../../api/use-idempotency-key';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { ChoiceField } from '../../parts/field/choice-field';
import { TextArea } from '../../parts/field/text-area';
import { TextField } from '../../parts/field/text-field';
import { ProblemNote } from '../../parts/states/problem-note';
import { useToast } from '../../parts/toast/use-toast';

type Incident = components['schemas']['IncidentDetailDto'];

interface Draft {
  readonly name: string;
  readonly isText: boolean;
  readonly value: string;
}

/** Gives one variable of the process another value; what it was is not shown. */
export function SetVariableForm({
  incident,
  done,
}: {
  readonly incident: Incident;
  readonly done: () => void;
}) {
  const t = useText();
  const [draft, setDraft] = useState<Draft>({ name: '', isText: true, value: '' });
  const [fault, setFault] = useState<'name' | 'value' | null>(null);
  const { set, problem, isWorking } = useSetVariable(incident.processInstanceKey, done);
  const submit = () => {
    const value = valueOf(draft);
    if (draft.name.trim() === '') setFault('name');
    else if (value === undefined) setFault('value');
    else set({ [draft.name.trim()]: value });
  };
  const kind = incident.variables.find(({ name }) => name === draft.name)?.kind;
  return (
    <form
      className="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {problem && <ProblemNote problem={problem} />}
      <TextField
        label={t('admin.variables.name')}
        list="ten-du-lieu"
        autoComplete="off"
        value={draft.name}
        change={(name) => setDraft({ ...draft, name })}
        hint={
          kind === undefined ? t('admin.variables.name.hint') : t(`admin.variables.now.${kind}`)
        }
        {...(fault === 'name' && { error: t('admin.variables.name.missing') })}
      />
      <datalist id="ten-du-lieu">
        {incident.variables.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ChoiceField
        id="kieu-du-lieu"
        label={t('admin.variables.type')}
        choices={[
          { value: true, label: t('admin.variables.type.text') },
          { value: false, label: t('admin.variables.type.json') },
        ]}
        value={draft.isText}
        change={(isText) => setDraft({ ...draft, isText: isText === true })}
      />
      <TextArea
        id="gia-tri"
        label={t('admin.variables.value.new')}
        value={draft.value}
        change={(value) => setDraft({ ...draft, value })}
        error={fault === 'value' ? t('admin.variables.value.wrong') : undefined}
      />
      <Button type="submit" look="primary" isWorking={isWorking}>
        {t('admin.variables.set')}
      </Button>
    </form>
  );
}

/** Undefined for what is no JSON. */
function valueOf({ isText, value }: Draft): unknown {
  if (isText) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function useSetVariable(key: string, done: () => void) {
  const t = useText();
  const toast = useToast();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const setting = api.useMutation('post', '/api/process-instances/{key}/variables', {
    onSuccess: async () => {
      done();
      toast(t('admin.incidents.done.set'));
      await queries.invalidateQueries();
    },
  });
  return {
    set: (variables: Record<string, unknown>) => {
      const header = keyFor(['set', key, variables]);
      setting.mutate({ params: { path: { key }, header }, body: { variables } });
    },
    problem: setting.isError ? asProblem(setting.error) : null,
    isWorking: setting.isPending,
  };
}
