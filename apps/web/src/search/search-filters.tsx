import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useAgencies } from '../api/use-agencies';
import { useText } from '../i18n/use-text';
import { Field } from '../parts/field/field';
import { requestStatuses } from './request-statuses';
import { searchSearch, type SearchSearch } from './search-search';
import '../parts/field/choice.css';

/** Changes the address at once; the list follows. */
export function SearchFilters({ filter }: { readonly filter: SearchSearch }) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const agencies = useAgencies();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/tim-yeu-cau', search: searchSearch({ ...filter, ...part }) });
  return (
    <form className="search-filters" role="search" aria-label={t('search.filters')}>
      <Field id={`${id}-status`} label={t('search.status')}>
        {() => (
          <select
            id={`${id}-status`}
            className="input"
            value={filter.status ?? ''}
            onChange={({ target }) => {
              change({ status: target.value });
            }}
          >
            <option value="">{t('search.any')}</option>
            {requestStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`request.status.${status}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`${id}-agency`} label={t('search.agency')}>
        {() => (
          <select
            id={`${id}-agency`}
            className="input"
            value={filter.agency ?? ''}
            onChange={({ target }) => {
              change({ agency: target.value });
            }}
          >
            <option value="">{t('search.any')}</option>
            {agencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          checked={filter.overdue === 'true'}
          onChange={({ target }) => {
            change({ overdue: target.checked ? 'true' : undefined });
          }}
        />
        <span>{t('search.overdue')}</span>
      </label>
    </form>
  );
}
