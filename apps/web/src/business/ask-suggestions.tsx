import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

/** Shorter texts are like everything. */
const LEAST = 10;
const PAUSE = 600;

/** Answers in the public register that are like what is being written: perhaps nothing needs to be asked. */
export function AskSuggestions({ text }: { readonly text: unknown }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const settled = useSettled(typeof text === 'string' ? text.trim() : '');
  const { data } = api.useQuery(
    'get',
    '/api/published-answers/suggestions',
    { params: { query: { text: settled } } },
    { enabled: settled.length >= LEAST },
  );
  const found = data?.items ?? [];
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="ask-suggestions">
          <h2>{t('business.suggestions')}</h2>
          <ul>
            {found.map(({ key, subject, agency, answeredOn, page }) => (
              <li key={key}>
                <a href={page} target="_blank" rel="noreferrer" lang="vi">
                  {subject}
                </a>{' '}
                ({say(agency.name)}, {dates.date(answeredOn)})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
