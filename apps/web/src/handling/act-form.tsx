import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DraftOfForm } from '../api/draft/use-draft';
import type { Problem } from '../api/problem';
import { DraftNote } from '../parts/draft-note/draft-note';
import { Loading } from '../parts/states/loading';
import { Refusal } from '../parts/states/refusal';
import type { Widget } from '../parts/task-form/form-context';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { TaskForm } from '../parts/task-form/task-form';

interface Props {
  readonly schema: FormSchema;
  readonly draft: DraftOfForm;
  /** With what it begins where nothing was typed before; null while that is not known. */
  readonly initial: FormValues | null;
  readonly widgets?: Readonly<Record<string, Widget>>;
  readonly sending: {
    readonly send: (values: FormValues) => void;
    readonly problem: Problem | null;
    readonly isWorking: boolean;
  };
  readonly submitLabel: string;
  readonly before?: ReactNode;
  /** What stands beside it, and follows what is filled in. */
  readonly beside: (values: FormValues) => ReactNode;
}

/** The form of an act, which is kept as a draft, and beside it what the act will bring about. */
export function ActForm(props: Props) {
  const { draft, initial, sending, beside, before } = props;
  const queries = useQueryClient();
  const [typed, setTyped] = useState<FormValues | null>(null);
  const { problem } = sending;
  const conflict = problem?.status === 409 ? problem : null;
  if (draft.state.initial === undefined || initial === null) return <Loading />;
  const begun = draft.state.initial ?? initial;
  return (
    <>
      <div className="act-form">
        {conflict && (
          <Refusal problem={conflict} refresh={() => void queries.invalidateQueries()} />
        )}
        {before}
        <TaskForm
          key={draft.state.version}
          schema={props.schema}
          initial={begun}
          changed={(values) => {
            setTyped(values);
            draft.keeper.keep(values);
          }}
          note={<DraftNote {...draft} />}
          {...(props.widgets && { widgets: props.widgets })}
          problem={conflict ? null : problem}
          isWorking={sending.isWorking}
          submit={sending.send}
          submitLabel={props.submitLabel}
        />
      </div>
      <div className="act-beside">{beside(typed ?? begun)}</div>
    </>
  );
}
