import { getRouteApi } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { useCompletion } from '../task/use-completion';
import { useTaskDraft } from '../task/use-task-draft';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { fieldOf } from './field-of';
import { LetterBeside } from './letter-beside';
import { MissingPoints } from './missing-points';

type Supplement = components['schemas']['SupplementOutlookDto'];

const route = getRouteApi('/signed-in/cong-viec/$key/bo-sung');

/** C7: everything that is missing, asked for once. */
export function SupplementScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="supplement" taskKey={key}>
      {(facts) => <AskSupplement {...facts} />}
    </ActScreen>
  );
}

function AskSupplement({ task, request, outlook }: ActFacts) {
  const t = useText();
  const draft = useTaskDraft(task);
  const { send, ...rest } = useCompletion(task, draft.keeper);
  const { usualPoints } = outlook.supplement;
  return (
    <ActForm
      schema={pointsSchema(task)}
      draft={draft}
      initial={draft.initial}
      widgets={{ points: (field) => <MissingPoints {...field} usual={usualPoints} /> }}
      sending={{
        ...rest,
        send: (values) => {
          send({ ...values, complete: false });
        },
      }}
      submitLabel={t('handling.supplement.send')}
      before={<p className="act-note act-note-warning">{t('handling.supplement.once')}</p>}
      beside={(values) => (
        <>
          <ClockPreview supplement={outlook.supplement} />
          <LetterBeside requestKey={request.key} act={preparedOf(values)} />
        </>
      )}
    />
  );
}

function pointsSchema(task: ActFacts['task']): FormSchema {
  const missing = fieldOf(task, 'missing');
  return {
    type: 'object',
    required: ['missing'],
    properties: { missing: { ...missing, 'x-ui': { ...missing['x-ui'], widget: 'points' } } },
  };
}

/** What the supplement means for the time of the answer, as the service counts it. */
function ClockPreview({ supplement }: { readonly supplement: Supplement }) {
  const t = useText();
  const dates = useDates();
  const { answers, remindOn, lapseOn } = supplement;
  return (
    <section>
      <h2>{t('handling.supplement.clock')}</h2>
      <p>{t('handling.supplement.clock.help')}</p>
      <DataTable
        caption={t('handling.supplement.answers')}
        rows={answers}
        rowKey={({ suppliedOn }) => suppliedOn}
        columns={[
          {
            id: 'supplied',
            title: t('handling.supplement.supplied'),
            cell: ({ suppliedOn }) => dates.date(suppliedOn),
          },
          {
            id: 'due',
            title: t('handling.supplement.due'),
            cell: ({ dueOn }) => dates.date(dueOn),
          },
        ]}
      />
      <p>
        {t('handling.supplement.lapse', {
          ...{ remind: dates.date(remindOn), lapse: dates.date(lapseOn) },
        })}
      </p>
    </section>
  );
}

function preparedOf({ missing }: FormValues) {
  const points = Array.isArray(missing) ? missing.filter(isText) : [];
  return points.length === 0 ? null : { supplement: { points } };
}

function isText(point: unknown): point is string {
  return typeof point === 'string' && point.trim() !== '';
}
