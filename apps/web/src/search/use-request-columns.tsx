import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import './search.css';

type Request = components['schemas']['RequestSummaryDto'];

/** What a list says of each request, the request itself first. */
export function useRequestColumns(): Column<Request>[] {
  const t = useText();
  const dates = useDates();
  const agencyName = useAgencyName();
  return [
    {
      id: 'title',
      title: t('search.request'),
      cell: ({ key, code, title }) => (
        <>
          <Link to="/yeu-cau/$key" params={{ key }} lang="vi">
            {title}
          </Link>
          <br />
          <span className="search-code">{code}</span>
        </>
      ),
    },
    {
      id: 'status',
      title: t('search.status'),
      cell: ({ status }) => t(`request.status.${status}`),
    },
    {
      id: 'agency',
      title: t('search.agency'),
      cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
    },
    { id: 'due', title: t('search.due'), cell: ({ due }) => <SlaTag due={due} /> },
    {
      id: 'dueOn',
      title: t('search.due-on'),
      cell: ({ dueOn }) => (dueOn === null ? '–' : dates.date(dueOn)),
      isFigure: true,
    },
  ];
}
