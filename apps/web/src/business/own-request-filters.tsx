import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../i18n/use-text';
import { Field } from '../parts/field/field';
import { requestStatuses } from '../search/request-statuses';
import { searchSearch, type SearchSearch } from '../search/search-search';
import '../parts/field/choice.css';

/** Changes the address at once; the list follows. */
export function OwnRequestFilters({ filter }: { readonly filter: SearchSearch }) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/yeu-cau-cua-toi', search: searchSearch({ ...filter, ...part }) });
  return (
    <form className="own-requests-filters" role="search" aria-label={t('search.filters')}>
      <Field id={id} label={t('search.status')}>
        {() => (
          <select
            id={id}
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
