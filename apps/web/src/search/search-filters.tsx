import { useNavigate } from '@tanstack/react-router';
import { useAgencies } from '../api/use-agencies';
import { useText } from '../i18n/use-text';
import { CheckField } from '../parts/field/check-field';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { requestStatuses } from './request-statuses';
import { searchSearch, type SearchSearch } from './search-search';

/** By how they stand, by agency, and whether they are overdue. */
export function SearchFilters({ filter }: { readonly filter: SearchSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const agencies = useAgencies();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/tim-yeu-cau', search: searchSearch({ ...filter, ...part }) });
  return (
    <Filters label={t('search.filters')}>
      <SelectField
        label={t('search.status')}
        none={t('search.any')}
        options={requestStatuses.map((status) => ({
          value: status,
          label: t(`request.status.${status}`),
        }))}
        value={filter.status ?? ''}
        change={(status) => change({ status })}
      />
      <SelectField
        label={t('search.agency')}
        none={t('search.any')}
        options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
        value={filter.agency ?? ''}
        change={(agency) => change({ agency })}
      />
      <CheckField
        label={t('search.overdue')}
        value={filter.overdue === 'true'}
        change={(isOverdue) => change({ overdue: isOverdue ? 'true' : undefined })}
      />
    </Filters>
  );
}
