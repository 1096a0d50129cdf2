import { useToldAct } from '../parts/act/use-told-act';
import { TaskForm } from '../parts/task-form/task-form';

export type FormWords =
  'effect' | 'lift.effect' | 'reason' | 'place' | 'lift' | 'placed' | 'lifted';

interface Props {
  readonly say: (word: FormWords) => string;
  readonly isPlaced: boolean;
  readonly send: (reason: string) => Promise<unknown>;
  readonly done: () => void;
}

/** Places a mark on a request or lifts it, with the reason. */
export function CaseMarkForm({ say, isPlaced, send, done }: Props) {
  const act = useToldAct(send, say(isPlaced ? 'lifted' : 'placed'), done);
  return (
    <>
      <p>{say(isPlaced ? 'lift.effect' : 'effect')}</p>
      <TaskForm
        schema={{
          type: 'object',
          required: ['reason'],
          properties: { reason: { type: 'string', title: say('reason'), maxLength: 2000 } },
        }}
        problem={act.problem}
        isWorking={act.isWorking}
        submit={({ reason }) => {
          act.run(String(reason));
        }}
        submitLabel={say(isPlaced ? 'lift' : 'place')}
      />
    </>
  );
}
