import type { components } from '../api/schema';
import { useLanguage } from '../i18n/language-provider';
import { useText } from '../i18n/use-text';
import { Dialog } from '../parts/dialog/dialog';
import { Refusal } from '../parts/states/refusal';
import { TaskForm } from '../parts/task-form/task-form';
import { useSchemaText } from '../parts/task-form/use-schema-text';
import { ProofDialog } from '../task/proof-dialog';
import type { Decision } from './decisions';
import { useDecision } from './use-decision';

type Signing = components['schemas']['SigningDto'];

interface Props {
  readonly decision: Decision;
  readonly task: components['schemas']['TaskDetailDto'];
  /** What was noted about the paper, for the field that takes the reason. */
  readonly notes: string;
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Asks once more, and says in words what will happen. */
export function DecisionDialog({ decision, task, notes, refresh, close }: Props) {
  const t = useText();
  const work = useDecision(task);
  const { language } = useLanguage();
  const { title } = useSchemaText()(decision.option);
  const { effect, enEffect } = decision.option['x-ui'] ?? {};
  const said = language === 'en' ? (enEffect ?? effect) : effect;
  const [reason] = decision.form.required ?? [];
  const isFault = (work.problem?.errors ?? []).length > 0;
  return (
    <Dialog isOpen title={title} close={close}>
      <div className="decision-dialog">
        <p>{said}</p>
        {decision.move === 'onward' && <Authority authority={task.signing?.authority ?? null} />}
        {work.problem && !isFault && <Refusal problem={work.problem} refresh={refresh} />}
        <TaskForm
          schema={decision.form}
          initial={reason !== undefined && notes !== '' ? { [reason]: notes } : {}}
          problem={isFault ? work.problem : null}
          isWorking={work.isWorking}
          submitLabel={t('approval.confirm', { decision: title })}
          submit={(values) => {
            work.decide({ ...values, [decision.field]: decision.value });
          }}
        />
        <ProofDialog {...work.proof} />
      </div>
    </Dialog>
  );
}

/** In whose place it is signed; nothing for who signs in his own name. */
function Authority({ authority }: Pick<Signing, 'authority'>) {
  const t = useText();
  if (!authority) return null;
  const { form, document } = authority;
  return (
    <p>
      {t(`approval.authority.${form}`)}
      {document !== null && ` ${t('approval.authority.document', { document })}`}
    </p>
  );
}
