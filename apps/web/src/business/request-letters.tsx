import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';

type Letter = components['schemas']['DocumentDto'];

/** The letters that were issued about a request, the oldest first. */
export function RequestLetters({ requestKey }: { readonly requestKey: string }) {
  const t = useText();
  const query = api.useQuery('get', '/api/requests/{key}/documents', {
    params: { path: { key: requestKey } },
  });
  const letters = query.data?.items ?? [];
  return (
    <section>
      <h2>{t('business.letters')}</h2>
      <QueryState
        query={query}
        isEmpty={letters.length === 0}
        empty={<p>{t('business.letters.none')}</p>}
      >
        <ul role="list" className="letter-list">
          {letters.map((letter) => (
            <LetterLine key={letter.key} letter={letter} />
          ))}
        </ul>
      </QueryState>
    </section>
  );
}

function LetterLine({ letter }: { readonly letter: Letter }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { kindName, symbol, title, issuedOn, html, pdf } = letter;
  return (
    <li>
      <h3>{say(kindName)}</h3>
      <p>
        <span lang="vi">
          {symbol} · {title}
        </span>{' '}
        · {dates.date(issuedOn)}
      </p>
      <p className="button-row">
        {html && (
          <a href={html.href} target="_blank" rel="noreferrer">
            {t('business.letter.read', { symbol })}
          </a>
        )}
        {pdf && (
          <a href={pdf.href} target="_blank" rel="noreferrer">
            {t('business.letter.pdf', { symbol })}
          </a>
        )}
      </p>
    </li>
  );
}
