import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import { useText } from '../i18n/use-text';
import type { SearchSearch } from './search-search';

/** That only requests at one step of the process are shown, and the way out of it. */
export function SearchStep({ filter }: { readonly filter: SearchSearch }) {
  const { elementId, definitionKey, ...rest } = filter;
  if (elementId === undefined) return null;
  return <Narrowed elementId={elementId} definitionKey={definitionKey} rest={rest} />;
}

interface Props {
  readonly elementId: string;
  readonly definitionKey: string | undefined;
  readonly rest: SearchSearch;
}

/** Supervisors come here from the figures of the steps, which have their names. */
function Narrowed({ elementId, definitionKey, rest }: Props) {
  const t = useText();
  const { data } = api.useQuery(
    'get',
    '/api/process-definitions/{key}/statistics',
    { params: { path: { key: definitionKey ?? '' }, query: {} } },
    { enabled: definitionKey !== undefined },
  );
  const element = data?.elements.find((each) => each.elementId === elementId);
  return (
    <p>
      {t('search.step', { step: element?.elementName ?? elementId })}{' '}
      <Link to="/tim-yeu-cau" search={rest}>
        {t('search.step.clear')}
      </Link>
    </p>
  );
}
