import { useState } from 'react';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { allows } from '../inbox/allows';
import { Button } from '../parts/button/button';
import { KeysSwitch } from '../parts/keys/keys-switch';
import { useSingleKeys } from '../parts/keys/use-single-keys';
import type { FormSchema } from '../parts/task-form/form-schema';
import { useSchemaText } from '../parts/task-form/use-schema-text';
import { TaskWork } from '../task/task-work';
import { DecisionDialog } from './decision-dialog';
import { decisionsOf, type Decision } from './decisions';
import { HandOver } from './hand-over';

type Task = components['schemas']['TaskDetailDto'];

interface Props {
  readonly task: Task;
  /** What was noted about the paper. */
  readonly notes: string;
  readonly refresh: () => void;
}

/** What may be decided, each with a key; why not, where the service does not allow it. */
export function DecisionPanel({ task, notes, refresh }: Props) {
  const t = useText();
  const textOf = useSchemaText();
  const decisions = decisionsOf((task.form as FormSchema | null) ?? {});
  const [chosen, choose] = useState<Decision | null>(null);
  const mayDecide = allows(task, 'complete') || allows(task, 'claim');
  const open = (move: Decision['move']) => () => {
    if (mayDecide) choose(decisions.find((each) => each.move === move) ?? null);
  };
  useSingleKeys({ a: open('onward'), b: open('back') });
  if (decisions.length === 0) return <TaskWork task={task} refresh={refresh} />;
  return (
    <section className="decision-panel" aria-label={t('approval.decide')}>
      {mayDecide ? (
        <div className="button-row">
          {decisions.map((decision) => (
            <Button
              key={decision.move}
              look={decision.move === 'onward' ? 'primary' : 'plain'}
              onClick={() => {
                choose(decision);
              }}
            >
              {textOf(decision.option).title}
            </Button>
          ))}
          <HandOver task={task} refresh={refresh} />
        </div>
      ) : (
        <NotAllowed task={task} />
      )}
      <KeysSwitch help={t('approval.keys')} />
      {chosen && (
        <DecisionDialog
          decision={chosen}
          task={task}
          notes={notes}
          refresh={refresh}
          close={() => {
            choose(null);
          }}
        />
      )}
    </section>
  );
}

function NotAllowed({ task: { actions, holder } }: { readonly task: Task }) {
  const t = useText();
  const say = useServerText();
  const reason = actions.find(({ action }) => action === 'complete')?.reason;
  return (
    <>
      {holder && <p>{t('inbox.holder', { name: holder.name })}</p>}
      {reason && <p className="field-hint">{say(reason)}</p>}
    </>
  );
}
