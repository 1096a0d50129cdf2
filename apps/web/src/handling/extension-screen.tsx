import { getRouteApi } from '@tanstack/react-router';
import { api } from '../api/client';
import { useDraft } from '../api/draft/use-draft';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { LetterBeside } from './letter-beside';
import { useRequestAct } from './use-request-act';

type Outlook = components['schemas']['ActOutlookDto'];
type Prepared = components['schemas']['PreparedExtensionDto'];
type Ground = components['schemas']['LegalGroundDto'];

const route = getRouteApi('/signed-in/cong-viec/$key/gia-han');
const LONGEST_REASON = 2000;

/** C3: the one extension that the law allows. */
export function ExtensionScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="extend" taskKey={key}>
      {(facts) => <Extension {...facts} />}
    </ActScreen>
  );
}

function Extension(facts: ActFacts) {
  const t = useText();
  const { request, outlook } = facts;
  const draft = useDraft(`propose-extension.${request.key}`);
  const sending = useRequestAct('extend', facts, draft.keeper);
  const grounds = useExtensionGrounds(request.regime);
  const schema = useExtensionSchema(outlook, grounds ?? []);
  return (
    <ActForm
      schema={schema}
      draft={draft}
      initial={grounds && {}}
      sending={sending}
      submitLabel={t('handling.extend.send')}
      before={<Rule outlook={outlook} />}
      beside={(values) => (
        <>
          <Approvers outlook={outlook} />
          <LetterBeside requestKey={request.key} act={preparedOf(values)} />
        </>
      )}
    />
  );
}

/** Why the law allows it; null while that is on its way, none when it could not be read. */
function useExtensionGrounds(regime: string): readonly Ground[] | null {
  const query = { regime };
  const { data, isPending } = api.useQuery('get', '/api/legal-grounds', { params: { query } });
  if (isPending) return null;
  return (data?.items ?? []).filter(({ act }) => act === 'extend');
}

/** The dates are the service's: each that the law allows. */
function useExtensionSchema({ extension }: Outlook, grounds: readonly Ground[]): FormSchema {
  const t = useText();
  const dates = useDates();
  return {
    type: 'object',
    required: ['days', 'ground', 'reason'],
    properties: {
      days: {
        title: t('handling.extend.new-due'),
        oneOf: extension.choices.map(({ days, dueOn }) => ({
          const: days,
          title: t('handling.extend.choice', {
            ...{ date: dates.date(dueOn), days },
            unit: unitWord(extension),
          }),
        })),
      },
      ground: {
        title: t('handling.extend.ground'),
        oneOf: grounds.map(({ code, text }) => ({
          ...{ const: code, title: text.vi, 'x-ui': { en: text.en } },
        })),
      },
      reason: {
        type: 'string',
        title: t('handling.extend.reason'),
        description: t('handling.extend.reason.help'),
        maxLength: LONGEST_REASON,
      },
    },
  };
}

/** As the messages choose by it: their selectors have no hyphen. */
function unitWord({ unit }: Outlook['extension']): 'work' | 'calendar' {
  return unit === 'working-day' ? 'work' : 'calendar';
}

function Rule({ outlook: { extension } }: { readonly outlook: Outlook }) {
  const t = useText();
  const most = extension.choices.at(-1);
  return (
    <div className="act-note">
      <p>
        {t('handling.extend.rule', {
          days: most?.days ?? 0,
          unit: unitWord(extension),
        })}
      </p>
      {extension.basis !== '' && (
        <p className="field-hint" lang="vi">
          {extension.basis}
        </p>
      )}
    </div>
  );
}

function Approvers({ outlook: { extension } }: { readonly outlook: Outlook }) {
  const t = useText();
  const { approvers } = extension;
  return (
    <section>
      <h2>{t('handling.extend.approvers')}</h2>
      {approvers.length === 0 ? (
        <p>{t('handling.extend.no-approver')}</p>
      ) : (
        <ul>
          {approvers.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <p className="field-hint">{t('handling.extend.until-approved')}</p>
    </section>
  );
}

function preparedOf({ days, ground, reason }: FormValues) {
  if (typeof days !== 'number') return null;
  const text = typeof reason === 'string' ? reason : '';
  const named = ground as Prepared['ground'];
  return { extension: { days, reason: text, ...(named !== undefined && { ground: named }) } };
}
