import { useNavigate } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { CheckField } from '../parts/field/check-field';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { requestStatuses } from '../search/request-statuses';
import { searchSearch, type SearchSearch } from '../search/search-search';

/** By how they stand, and whether they are overdue. */
export function OwnRequestFilters({ filter }: { readonly filter: SearchSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/yeu-cau-cua-toi', search: searchSearch({ ...filter, ...part }) });
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
      <CheckField
        label={t('search.overdue')}
        value={filter.overdue === 'true'}
        change={(isOverdue) => change({ overdue: isOverdue ? 'true' : undefined })}
      />
    </Filters>
  );
}
