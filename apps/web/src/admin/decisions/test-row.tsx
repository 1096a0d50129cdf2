import { useState } from 'react';
import { api } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { TextField } from '../../parts/field/text-field';
import { Refusal } from '../../parts/states/refusal';

interface Props {
  readonly decision: components['schemas']['DecisionVersionDto'];
  readonly table: components['schemas']['DecisionTableDto'];
  /** Told which rules matched. */
  readonly tell: (rows: readonly number[]) => void;
}

/** A row of inputs, for which the service makes the decision. Nothing is written. */
export function TestRow({ decision, table, tell }: Props) {
  const t = useText();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const testing = api.useMutation('post', '/api/decisions/{id}/evaluation', {
    onSuccess: ({ decisions }) => {
      const own = decisions.find(({ decisionId }) => decisionId === decision.decisionId);
      tell(own?.matchedRules.map(({ row }) => row) ?? []);
    },
    onError: () => {
      tell([]);
    },
  });
  return (
    <form
      className="admin-form"
      aria-labelledby="dong-thu"
      onSubmit={(event) => {
        event.preventDefault();
        testing.mutate({
          params: { path: { id: decision.decisionId } },
          body: { variables: variablesOf(typed) },
        });
      }}
    >
      <h3 id="dong-thu">{t('admin.decisions.test')}</h3>
      {table.inputs.map(({ label, expression }, index) => (
        <TextField
          key={expression}
          id={`thu-${String(index)}`}
          label={label}
          hint={expression}
          value={typed[expression] ?? ''}
          change={(text) => {
            setTyped({ ...typed, [expression]: text });
          }}
        />
      ))}
      <Button type="submit" isWorking={testing.isPending}>
        {t('admin.decisions.try')}
      </Button>
      {testing.isError && (
        <Refusal problem={asProblem(testing.error)} refresh={() => testing.reset()} />
      )}
      {testing.data && (
        <p role="status">
          {t('admin.decisions.result')} <code>{JSON.stringify(testing.data.value)}</code>
        </p>
      )}
    </form>
  );
}

/** A number is a number, the rest is text; what is empty is not given. */
function variablesOf(typed: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => [
        name,
        /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text.trim(),
      ]),
  );
}
