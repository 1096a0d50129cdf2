import { getRouteApi } from '@tanstack/react-router';
import { useDraft } from '../api/draft/use-draft';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { Combobox } from '../parts/combobox/combobox';
import { useDates } from '../parts/dates/use-dates';
import type { WidgetProps } from '../parts/task-form/form-context';
import type { FormSchema } from '../parts/task-form/form-schema';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { OpinionReplies } from './opinion-replies';
import { useRequestAct } from './use-request-act';

type Outlook = components['schemas']['ActOutlookDto'];

const route = getRouteApi('/signed-in/cong-viec/$key/xin-y-kien');
const LONGEST_QUESTION = 4000;
const MOST_UNITS = 20;

/** C6: what others say, while the clock of the law runs on. */
export function ConsultationScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="consult" taskKey={key}>
      {(facts) => <Consultation {...facts} />}
    </ActScreen>
  );
}

function Consultation(facts: ActFacts) {
  const t = useText();
  const { request, outlook } = facts;
  const draft = useDraft(`consult.${request.key}`);
  const sending = useRequestAct('consult', facts, draft.keeper);
  return (
    <ActForm
      schema={useQuestionSchema(outlook)}
      draft={draft}
      initial={{}}
      widgets={{ unit: (field) => <UnitField {...field} outlook={outlook} /> }}
      sending={sending}
      submitLabel={t('handling.consult.send')}
      before={<p className="act-note act-note-warning">{t('handling.consult.clock')}</p>}
      beside={() => <OpinionReplies request={request} targets={outlook.targets} />}
    />
  );
}

function useQuestionSchema({ opinions }: Outlook): FormSchema {
  const t = useText();
  const dates = useDates();
  return {
    type: 'object',
    required: ['units', 'question', 'days'],
    properties: {
      units: {
        type: 'array',
        title: t('handling.consult.units'),
        maxItems: MOST_UNITS,
        items: { type: 'string', title: t('handling.consult.unit'), 'x-ui': { widget: 'unit' } },
      },
      question: {
        type: 'string',
        title: t('handling.consult.question'),
        description: t('handling.consult.question.help'),
        maxLength: LONGEST_QUESTION,
      },
      days: {
        title: t('handling.consult.reply-by'),
        oneOf: opinions.choices.map(({ days, dueOn, isLate }) => ({
          const: days,
          title: t(isLate ? 'handling.consult.choice-late' : 'handling.consult.choice', {
            ...{ date: dates.date(dueOn), days },
          }),
        })),
      },
    },
  };
}

function UnitField({ outlook, ...field }: WidgetProps & { readonly outlook: Outlook }) {
  const say = useServerText();
  const { id, label, hint, error, value, change } = field;
  return (
    <Combobox
      {...{ id, label, hint, error }}
      options={outlook.targets.map(({ code, name }) => ({ value: code, label: say(name) }))}
      value={typeof value === 'string' ? value : null}
      change={(code) => {
        change(code ?? undefined);
      }}
    />
  );
}
