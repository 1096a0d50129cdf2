import { keepPreviousData } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { LetterPreview } from '../parts/letter-preview/letter-preview';
import { QueryState } from '../parts/states/query-state';
import { useSettled } from './use-settled';

interface Props {
  readonly requestKey: string;
  /** Null while there is too little for a letter. */
  readonly act: components['schemas']['PreparedActDto'] | null;
}

/** The letter that the requester will get, following what is typed. */
export function LetterBeside({ requestKey, act }: Props) {
  const t = useText();
  const body = useSettled(act);
  const query = api.useQuery(
    'post',
    '/api/requests/{key}/letter-preview',
    { params: { path: { key: requestKey } }, body: body ?? {} },
    { enabled: body !== null, placeholderData: keepPreviousData },
  );
  const letter = query.data?.letter;
  return (
    <section>
      <h2>{t('handling.letter')}</h2>
      {act === null ? (
        <p className="field-hint">{t('handling.letter.none')}</p>
      ) : (
        <QueryState query={query} isEmpty={!letter} empty={t('handling.letter.none')}>
          {letter && <LetterPreview letter={letter} />}
        </QueryState>
      )}
    </section>
  );
}
