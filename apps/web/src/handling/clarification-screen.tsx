import { getRouteApi } from '@tanstack/react-router';
import { useDraft } from '../api/draft/use-draft';
import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { RequestExchange } from '../request/request-exchange';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { useRequestAct } from './use-request-act';

const route = getRouteApi('/signed-in/cong-viec/$key/lam-ro');
const LONGEST_POINT = 500;
const MOST_POINTS = 20;

/** What the handler wants to know of a request that is valid already: no deadline moves. */
export function ClarificationScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="clarify" taskKey={key}>
      {(facts) => <Clarification {...facts} />}
    </ActScreen>
  );
}

function Clarification(facts: ActFacts) {
  const t = useText();
  const draft = useDraft(`ask-clarification.${facts.request.key}`);
  const sending = useRequestAct('clarify', facts, draft.keeper);
  const schema: FormSchema = {
    type: 'object',
    required: ['points'],
    properties: {
      points: {
        type: 'array',
        title: t('handling.clarify.points'),
        maxItems: MOST_POINTS,
        items: { type: 'string', title: t('handling.clarify.point'), maxLength: LONGEST_POINT },
      },
    },
  };
  return (
    <ActForm
      schema={schema}
      draft={draft}
      initial={{}}
      sending={sending}
      submitLabel={t('handling.clarify.send')}
      before={<p className="act-note act-note-warning">{t('handling.clarify.clock')}</p>}
      beside={() => <RequestExchange request={facts.request} />}
    />
  );
}
