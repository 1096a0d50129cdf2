import type { components } from '../api/schema';
import { isValues } from '../parts/task-form/fields-now';
import type { FormValues } from '../parts/task-form/form-schema';

type Prepared = components['schemas']['PreparedItemAnswerDto'];

/** The draft with which the screen begins: what has no outcome yet is refused. */
export function withOutcome(values: FormValues): FormValues {
  const { answers } = values;
  if (!Array.isArray(answers)) return values;
  return {
    ...values,
    answers: answers.map((answer: unknown) =>
      isValues(answer) && answer.outcome === undefined ? { ...answer, outcome: 'refused' } : answer,
    ),
  };
}

/** What the letter says of each item, as far as it is filled in. */
export function refusedAnswers({ answers }: FormValues): Prepared[] {
  const rows = Array.isArray(answers) ? answers.filter(isValues) : [];
  return rows.flatMap(({ position, outcome, ground, answer }) =>
    typeof position === 'number' && typeof outcome === 'string'
      ? [
          {
            position,
            outcome: outcome as Prepared['outcome'],
            ...(typeof answer === 'string' && { answer }),
            ...(typeof ground === 'string' &&
              outcome !== 'given' &&
              outcome !== 'not-held' && { ground: ground as NonNullable<Prepared['ground']> }),
          },
        ]
      : [],
  );
}
