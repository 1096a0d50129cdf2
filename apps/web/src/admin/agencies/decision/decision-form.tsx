import { useState } from 'react';
import { useText } from '../../../i18n/use-text';
import { Button } from '../../../parts/button/button';
import { DateField } from '../../../parts/date-field/date-field';
import { CheckField } from '../../../parts/field/check-field';
import { ChoiceField } from '../../../parts/field/choice-field';
import { TextField } from '../../../parts/field/text-field';
import {
  decisionOf,
  emptyDraft,
  emptySuccessor,
  shapes,
  type Decision,
  type DecisionDraft,
  type DecisionType,
} from './decision-draft';
import { PredecessorFields } from './predecessor-fields';
import { SuccessorFields } from './successor-fields';

interface Props {
  readonly edited: () => void;
  readonly submit: (decision: Decision) => void;
}

/** What was decided, when, about whom, and who carries on. */
export function DecisionForm({ edited, submit }: Props) {
  const t = useText();
  const [draft, setDraft] = useState(() => emptyDraft('ESTABLISHMENT'));
  const edit = (part: Partial<DecisionDraft>) => {
    setDraft({ ...draft, ...part });
    edited();
  };
  const { type, successors, movesStaff } = draft;
  const shape = shapes[type];
  return (
    <form
      className="admin-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(decisionOf(draft));
      }}
    >
      <TypeField
        type={type}
        // What is typed of the paper stays.
        change={(next) => {
          const { number, decidedOn, effectiveOn, source } = draft;
          edit({ ...emptyDraft(next), number, decidedOn, effectiveOn, source });
        }}
      />
      <PaperFields draft={draft} edit={edit} />
      <PredecessorFields howMany={shape.from} from={draft.from} change={(from) => edit({ from })} />
      {successors.map((successor, at) => (
        <SuccessorFields
          // They have no other name until they are typed.
          key={at}
          at={at}
          type={type}
          successor={successor}
          change={(changed) =>
            edit({ successors: successors.map((each, index) => (index === at ? changed : each)) })
          }
        />
      ))}
      {shape.hasSeveralSuccessors && (
        <Button onClick={() => edit({ successors: [...successors, emptySuccessor] })}>
          {t('admin.decision.successor.add')}
        </Button>
      )}
      {shape.from !== 'none' && (
        <CheckField
          label={t('admin.decision.staff')}
          value={movesStaff}
          change={(moves) => edit({ movesStaff: moves })}
        />
      )}
      <Button type="submit" look="primary">
        {t('admin.decision.preview')}
      </Button>
    </form>
  );
}

interface TypeProps {
  readonly type: DecisionType;
  readonly change: (type: DecisionType) => void;
}

function TypeField({ type, change }: TypeProps) {
  const t = useText();
  return (
    <ChoiceField
      id="hinh-thuc"
      label={t('admin.successions.type')}
      choices={(Object.keys(shapes) as DecisionType[]).map((value) => ({
        value,
        label: t('admin.successions.type.of', { type: value }),
      }))}
      value={type}
      change={(value) => change(value as DecisionType)}
    />
  );
}

interface PaperProps {
  readonly draft: DecisionDraft;
  readonly edit: (part: Partial<DecisionDraft>) => void;
}

function PaperFields({ draft, edit }: PaperProps) {
  const t = useText();
  return (
    <>
      <TextField
        id="so-quyet-dinh"
        label={t('admin.decision.number')}
        hint={t('admin.decision.number.hint')}
        value={draft.number}
        change={(number) => edit({ number })}
      />
      <DateField
        id="ngay-ban-hanh"
        label={t('admin.decision.decided')}
        value={draft.decidedOn}
        change={(decidedOn) => edit({ decidedOn })}
      />
      <DateField
        id="ngay-hieu-luc"
        label={t('admin.decision.effective')}
        value={draft.effectiveOn}
        change={(effectiveOn) => edit({ effectiveOn })}
      />
      <TextField
        id="noi-cong-bo"
        label={t('admin.decision.source')}
        hint={t('admin.decision.source.hint')}
        value={draft.source}
        change={(source) => edit({ source })}
      />
    </>
  );
}
