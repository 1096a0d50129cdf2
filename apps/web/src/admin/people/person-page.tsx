import { Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import { Facts } from '../../parts/facts/facts';
import { Icon } from '../../parts/icon/icon';
import { QueryState } from '../../parts/states/query-state';
import { AccountActs } from './account-acts';
import { PersonActions } from './person-actions';
import { PersonFunctions } from './person-functions';
import { useUnits } from './use-units';
import '../../parts/back-link/back-link.css';
import '../admin.css';

type Person = components['schemas']['PersonWithActsDto'];

/** F6: one person: who he is to the service, what he does where, how he signs in, and what was done to his account. */
export function PersonPage({ personKey: key }: { readonly personKey: string }) {
  const t = useText();
  const { isPending } = useUnits();
  const query = api.useQuery('get', '/api/people/{key}', { params: { path: { key } } });
  return (
    <div className="page admin">
      <Link to="/nguoi-dung" className="back-link">
        <Icon name="back" /> {t('frame.nav.people')}
      </Link>
      <QueryState query={query} isWaiting={isPending} isWholePage>
        {query.data && <Detail person={query.data} />}
      </QueryState>
    </div>
  );
}

function Detail({ person }: { readonly person: Person }) {
  const t = useText();
  const { name, login, role, state, hasSecondFactor, organisation } = person;
  return (
    <>
      <h1 lang="vi">{name}</h1>
      <Facts
        facts={[
          { name: t('admin.people.login'), value: login },
          { name: t('admin.people.role'), value: t(`admin.people.role.${role}`) },
          { name: t('account.people.state'), value: t(`account.people.state.${state}`) },
          {
            name: t('account.people.factor'),
            value: t(hasSecondFactor ? 'parts.yes' : 'parts.no'),
          },
          { name: t('account.people.business'), value: organisation?.name },
          { name: t('account.people.tax-code'), value: organisation?.taxCode },
        ]}
      />
      <PersonActions person={person} />
      {role !== 'business' && <PersonFunctions person={person} />}
      <AccountActs acts={person.acts} />
    </>
  );
}
