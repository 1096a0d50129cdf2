import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import type { FormValues } from '../parts/task-form/form-schema';
import { QueryState } from '../parts/states/query-state';
import { useCompletion } from '../task/use-completion';
import { useTaskDraft } from '../task/use-task-draft';
import { useTaskWidgets } from '../task/use-task-widgets';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { GroundTree } from './ground-tree';
import { LetterBeside } from './letter-beside';
import { refusedAnswers, withOutcome } from './refused-answers';
import { useRefusalSchema } from './use-refusal-schema';

const route = getRouteApi('/signed-in/cong-viec/$key/tu-choi');

/** C4: what is refused, on which ground, and why. It writes the same draft as the form of the task. */
export function RefusalScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="refuse" taskKey={key}>
      {(facts) => <Refused {...facts} />}
    </ActScreen>
  );
}

function Refused({ task, request }: ActFacts) {
  const t = useText();
  const draft = useTaskDraft(task);
  const sending = useCompletion(task, draft.keeper);
  const schema = useRefusalSchema(task);
  const widgets = useTaskWidgets(task);
  const grounds = api.useQuery('get', '/api/legal-grounds', {
    params: { query: { regime: request.regime } },
  });
  return (
    <QueryState query={grounds}>
      {grounds.data && (
        <ActForm
          schema={schema}
          draft={draft}
          initial={draft.initial && withOutcome(draft.initial)}
          widgets={{
            ...widgets,
            ground: (field) => <GroundTree {...field} grounds={grounds.data} />,
          }}
          sending={sending}
          submitLabel={t('handling.refuse.send')}
          beside={(values) => (
            <>
              <p className="act-note">{t('handling.refuse.complaint')}</p>
              <LetterBeside requestKey={request.key} act={preparedOf(values)} />
            </>
          )}
        />
      )}
    </QueryState>
  );
}

function preparedOf(values: FormValues) {
  const answers = refusedAnswers(values);
  return answers.length === 0 ? null : { answer: { answers } };
}
