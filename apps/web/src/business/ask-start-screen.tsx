import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useDraft } from '../api/draft/use-draft';
import { useServerText, useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { useDates } from '../parts/dates/use-dates';
import { DraftNote } from '../parts/draft-note/draft-note';
import { QueryState } from '../parts/states/query-state';
import '../parts/due-box/due-box.css';
import './business.css';

/** B2: what asking is, what to have at hand, and when an answer would be due. */
export function AskStartScreen() {
  const t = useText();
  const draft = useDraft('request');
  return (
    <div className="page ask">
      <h1>{t('frame.nav.ask')}</h1>
      <p>{t('business.start.what')}</p>
      <DueIfSentToday />
      <h2>{t('business.start.prepare')}</h2>
      <ul>
        <li>{t('business.start.prepare.what')}</li>
        <li>{t('business.start.prepare.why')}</li>
        <li>{t('business.start.prepare.who')}</li>
      </ul>
      <h2>{t('business.start.costs')}</h2>
      <p>{t('business.start.costs.law')}</p>
      <div className="button-row">
        <Link to="/gui-yeu-cau/soan" className="button button-primary">
          {t(draft.state.initial ? 'business.start.resume' : 'business.start.begin')}
        </Link>
        {draft.state.initial && (
          <Button
            onClick={() => {
              void draft.keeper.discard();
            }}
          >
            {t('business.start.discard')}
          </Button>
        )}
      </div>
      {draft.state.initial && <DraftNote {...draft} />}
    </div>
  );
}

function DueIfSentToday() {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/deadlines/preview', {
    params: { query: { channel: 'network' } },
  });
  return (
    <QueryState query={query}>
      {query.data && (
        <div className="due-box due-box-within">
          <p className="due-box-words">
            {t('business.start.due', { date: dates.date(query.data.dueOn) })}
          </p>
          <p>{say(query.data.explanation.sentence)}</p>
        </div>
      )}
    </QueryState>
  );
}
