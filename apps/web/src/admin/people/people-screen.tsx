import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { JoiningSection } from '../../account/joining-section';
import { PrivacyList } from '../../account/privacy-list';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import type { Column } from '../../parts/data-table/data-table';
import { DialogButton } from '../../parts/dialog/dialog-button';
import { pageByPage, ROWS } from '../../parts/paged-table/page-by-page';
import { PagedTable } from '../../parts/paged-table/paged-table';
import { NewPerson } from './new-person';
import { PeopleFilters } from './people-filters';
import { peopleSearch, type PeopleSearch } from './people-search';
import { PersonPage } from './person-page';
import { RetentionSection } from './retention-section';
import { useHeldFunctionText } from './use-held-function-text';
import { useUnits } from './use-units';
import '../admin.css';

type Person = components['schemas']['RegisteredPersonDto'];

const route = getRouteApi('/signed-in/nguoi-dung');

/** F6: everybody with an account, and where somebody new is let in; or one of them. */
export function PeopleScreen() {
  const { person, ...filter } = peopleSearch({ ...route.useSearch() });
  return person === undefined ? <PeopleList filter={filter} /> : <PersonPage personKey={person} />;
}

function PeopleList({ filter }: { readonly filter: Omit<PeopleSearch, 'person'> }) {
  const t = useText();
  const columns = usePeopleColumns();
  const { isPending } = useUnits();
  const query = api.useInfiniteQuery(
    'get',
    '/api/people',
    // What stands in the address is text; the service refuses what it does not know.
    { params: { query: { ...(filter as object), limit: ROWS } } },
    pageByPage,
  );
  return (
    <div className="page admin">
      <h1>{t('frame.nav.people')}</h1>
      <div className="admin-actions">
        <DialogButton label={t('account.people.new')} look="primary">
          {() => <NewPerson />}
        </DialogButton>
      </div>
      <PeopleFilters filter={filter} />
      <PagedTable
        query={query}
        caption={t('frame.nav.people')}
        columns={columns}
        empty={<p>{t('account.people.none')}</p>}
        isWaiting={isPending}
      />
      <JoiningSection />
      <section aria-labelledby="du-lieu-ca-nhan">
        <h2 id="du-lieu-ca-nhan">{t('account.privacy.all')}</h2>
        <PrivacyList />
      </section>
      <RetentionSection />
    </div>
  );
}

function usePeopleColumns(): Column<Person>[] {
  const t = useText();
  return [
    {
      id: 'name',
      title: t('admin.people.name'),
      cell: ({ key, name }) => (
        <Link to="/nguoi-dung" search={{ person: key }} lang="vi">
          {name}
        </Link>
      ),
    },
    { id: 'login', title: t('admin.people.login'), cell: ({ login }) => login },
    {
      id: 'role',
      title: t('admin.people.role'),
      cell: ({ role }) => t(`admin.people.role.${role}`),
    },
    {
      id: 'functions',
      title: t('admin.people.functions'),
      cell: (person) => <Place person={person} />,
    },
    {
      id: 'state',
      title: t('account.people.state'),
      cell: ({ state }) => t(`account.people.state.${state}`),
    },
  ];
}

/** The business that he acts for, or what he does in agencies. */
function Place({ person: { organisation, functions } }: { readonly person: Person }) {
  const textOf = useHeldFunctionText();
  if (organisation) return <span lang="vi">{organisation.name}</span>;
  if (functions.length === 0) return '–';
  return (
    <ul>
      {functions.map((held) => (
        <li key={`${held.agencyCode} ${held.function} ${held.validFrom}`}>{textOf(held)}</li>
      ))}
    </ul>
  );
}
