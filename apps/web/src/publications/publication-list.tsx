import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { usePerson } from '../api/use-person';
import { useServerText, useText } from '../i18n/use-text';
import type { Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { DialogButton } from '../parts/dialog/dialog-button';
import { PagedTable } from '../parts/paged-table/paged-table';
import { pageByPage, ROWS } from '../parts/paged-table/page-by-page';
import { documentsQuery } from './documents-query';
import { ProposalForm } from './proposal-form';
import { PublicationFilters } from './publication-filters';
import { PublicationState } from './publication-state';
import type { PublicationsSearch } from './publications-search';

type Publication = components['schemas']['ListedPublicationDto'];

/** The documents of the catalogue, the newest first; an officer proposes those of his agency. */
export function PublicationList({ search }: { readonly search: PublicationsSearch }) {
  const t = useText();
  const { role } = usePerson();
  const columns = usePublicationColumns();
  const query = api.useInfiniteQuery(
    'get',
    '/api/publications',
    { params: { query: { limit: ROWS, ...documentsQuery(search) } } },
    pageByPage,
  );
  return (
    <>
      {role === 'officer' && (
        <p>
          <DialogButton label={t('publications.propose')} look="primary">
            {(done) => <ProposalForm done={done} />}
          </DialogButton>
        </p>
      )}
      <PublicationFilters search={search} />
      <PagedTable
        query={query}
        caption={t('publications.view.documents')}
        columns={columns}
        empty={t('publications.none')}
      />
    </>
  );
}

function usePublicationColumns(): Column<Publication>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    {
      id: 'document',
      title: t('publications.document'),
      cell: ({ key, numberSymbol, title }) => (
        <span lang="vi">
          <Link to="/cong-bo/$key" params={{ key }}>
            {numberSymbol}
          </Link>{' '}
          {title}
        </span>
      ),
    },
    {
      id: 'entry',
      title: t('publications.entry'),
      cell: ({ subjectId, subject }) => `${subjectId} · ${say(subject)}`,
    },
    {
      id: 'owner',
      title: t('publications.owner'),
      cell: ({ ownerName }) => <span lang="vi">{ownerName}</span>,
    },
    {
      id: 'date',
      title: t('publications.document-on'),
      cell: ({ documentOn }) => dates.date(documentOn),
    },
    {
      id: 'due',
      title: t('publications.due'),
      cell: ({ dueOn }) => (dueOn === null ? t('publications.no-due') : dates.date(dueOn)),
    },
    { id: 'state', title: t('publications.state'), cell: (each) => <PublicationState {...each} /> },
  ];
}
