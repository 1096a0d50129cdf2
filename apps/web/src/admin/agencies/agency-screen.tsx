import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useAgencyName } from '../../api/use-agency-name';
import { useText } from '../../i18n/use-text';
import { DataTable, type Column } from '../../parts/data-table/data-table';
import { Icon } from '../../parts/icon/icon';
import { QueryState } from '../../parts/states/query-state';
import { AgencyMandates } from './agency-mandates';
import { useFunctionName } from './use-function-name';
import { useHeldText } from './use-held-text';
import '../../parts/back-link/back-link.css';
import '../admin.css';

type Person = components['schemas']['AgencyPersonDto'];

const route = getRouteApi('/signed-in/co-quan/$code');

/** F6: who works in an agency, in what function and on which days, and who signs for its head. */
export function AgencyScreen() {
  const t = useText();
  const { code } = route.useParams();
  const name = useAgencyName()(code);
  const columns = usePeopleColumns();
  const query = api.useQuery('get', '/api/agencies/{code}/people', { params: { path: { code } } });
  const people = query.data ?? [];
  return (
    <div className="page admin">
      <Link to="/co-quan" className="back-link">
        <Icon name="back" /> {t('frame.nav.agencies')}
      </Link>
      <h1>{name ?? code}</h1>
      <section>
        <h2>{t('admin.people')}</h2>
        <QueryState
          query={query}
          isEmpty={people.length === 0}
          empty={<p>{t('admin.people.none')}</p>}
        >
          <DataTable
            caption={t('admin.people')}
            rows={people}
            rowKey={({ id }) => id}
            columns={columns}
          />
        </QueryState>
      </section>
      <AgencyMandates code={code} />
    </div>
  );
}

function usePeopleColumns(): Column<Person>[] {
  const t = useText();
  return [
    {
      id: 'name',
      title: t('admin.people.name'),
      cell: ({ id, name, login }) =>
        login === null ? (
          name
        ) : (
          <Link to="/nguoi-dung" search={{ person: id }}>
            {name}
          </Link>
        ),
    },
    { id: 'login', title: t('admin.people.login'), cell: ({ login }) => login ?? '–' },
    {
      id: 'role',
      title: t('admin.people.role'),
      cell: ({ role }) => t(`admin.people.role.${role}`),
    },
    {
      id: 'functions',
      title: t('admin.people.functions'),
      cell: ({ functions }) => <HeldFunctions functions={functions} />,
    },
    {
      id: 'active',
      title: t('admin.people.active'),
      cell: ({ isActive }) => t(isActive ? 'parts.yes' : 'parts.no'),
    },
  ];
}

function HeldFunctions({ functions }: Pick<Person, 'functions'>) {
  const t = useText();
  const textOf = useHeldText();
  const nameOf = useFunctionName();
  return (
    <ul>
      {functions.map(({ function: held, mandateKey, ...span }) => (
        <li key={`${held} ${span.validFrom}`}>
          {textOf(nameOf(held), span)}
          {mandateKey !== null && ` ${t('admin.people.by-mandate')}`}
        </li>
      ))}
    </ul>
  );
}
