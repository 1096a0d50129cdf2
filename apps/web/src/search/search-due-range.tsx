import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { SearchSearch } from './search-search';

/** Which due dates the list is narrowed to, and the way out of it. */
export function SearchDueRange({ filter }: { readonly filter: SearchSearch }) {
  const t = useText();
  const dates = useDates();
  const { dueFrom, dueTo, ...rest } = filter;
  if (dueFrom === undefined && dueTo === undefined) return null;
  return (
    <p>
      {t('search.due-range', {
        from: dueFrom === undefined ? 'none' : dates.date(dueFrom),
        to: dueTo === undefined ? 'none' : dates.date(dueTo),
      })}{' '}
      <Link to="/tim-yeu-cau" search={rest}>
        {t('search.due-range.clear')}
      </Link>
    </p>
  );
}
