import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDraft, type DraftOfForm } from '../api/draft/use-draft';
import type { Problem } from '../api/problem';
import { usePerson } from '../api/use-person';
import { useText } from '../i18n/use-text';
import { DraftNote } from '../parts/draft-note/draft-note';
import { Loading } from '../parts/states/loading';
import { TaskForm } from '../parts/task-form/task-form';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { AgencyField } from '../request/agency-field';
import { FilesField } from '../request/files-field';
import { AskCheck } from './ask-check';
import { askPages, askSections, type AskPage } from './ask-search';
import { AskSuggestions } from './ask-suggestions';
import { useAskSchemas } from './use-ask-schema';
import { useSubmission } from './use-submission';
import './business.css';

const route = getRouteApi('/signed-in/gui-yeu-cau/soan');

/** B3, B4: a request, one section a page, then all of it to be checked and sent. */
export function AskScreen() {
  const person = usePerson();
  const draft = useDraft('request');
  if (draft.state.initial === undefined) return <Loading />;
  const begun = draft.state.initial ?? { contact: { name: person.name } };
  return <AskForm key={draft.state.version} draft={draft} begun={begun} />;
}

interface AskFormProps {
  readonly draft: DraftOfForm;
  readonly begun: FormValues;
}

function AskForm({ draft, begun }: AskFormProps) {
  const t = useText();
  const navigate = useNavigate();
  const { phan: page = 'noi-dung' } = route.useSearch();
  const schemas = useAskSchemas();
  const [values, setValues] = useState(begun);
  const { send, sent, problem, isWorking } = useSubmission(draft.keeper);
  const keep = (changed: FormValues) => {
    setValues(changed);
    draft.keeper.keep(changed);
  };
  const goOn = () => void navigate({ to: '/gui-yeu-cau/soan', search: { phan: pageAfter(page) } });
  return (
    <div className="page ask">
      <p>
        {t('frame.nav.ask')} ·{' '}
        {t('business.ask.page', { number: askPages.indexOf(page) + 1, of: askPages.length })}
      </p>
      <h1>{t(`business.ask.page.${page}`)}</h1>
      {page === 'kiem-tra' ? (
        <AskCheck {...{ schemas, values, send, sent, problem, isWorking }} />
      ) : (
        <TaskForm
          key={page}
          schema={schemas[page]}
          initial={values}
          changed={keep}
          widgets={{
            agency: (field) => <AgencyField {...field} />,
            files: (field) => <FilesField {...field} />,
          }}
          problem={problemIn(schemas[page], problem)}
          isWorking={false}
          submit={goOn}
          submitLabel={t('business.ask.continue')}
          note={<DraftNote {...draft} />}
        />
      )}
      {page === 'noi-dung' && <AskSuggestions text={values.title} />}
    </div>
  );
}

function pageAfter(page: AskPage): AskPage {
  return askSections[askPages.indexOf(page) + 1] ?? 'kiem-tra';
}

/** What of the faults is about this section; null when nothing is. */
function problemIn(schema: FormSchema, problem: Problem | null): Problem | null {
  const errors = problem?.errors?.filter(({ pointer }) =>
    Object.keys(schema.properties ?? {}).includes(pointer.split('/')[1] ?? ''),
  );
  return problem && errors && errors.length > 0 ? { ...problem, errors } : null;
}
