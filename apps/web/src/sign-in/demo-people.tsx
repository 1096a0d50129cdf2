import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { rememberPerson, type Person } from '../api/session';
import { useText } from '../i18n/use-text';
import { DemoPersonButton } from './demo-person-button';

type DemoPerson = components['schemas']['DemoPersonDto'];

/** One of each kind of work stands first; their colleagues elsewhere follow on request. */
const shownFirst = [
  'doanhnghiep1',
  'doanhnghiep2',
  'tiepnhan.vpubnd',
  'daumoi.vpubnd',
  'xuly.vpubnd',
  'vanthu.vpubnd',
  'lanhdao.vpubnd',
  'giamdoc.skhcn',
  'giamsat',
  'quantri',
];

const roles = ['business', 'officer', 'head', 'supervisor', 'admin'] as const;

interface Props {
  readonly onSignedIn: (person: Person) => void;
  /** Somebody was chosen whose password is not published. */
  readonly onPassword: (login: string) => void;
}

/** The fictitious people of the demonstration by role, one click each; nothing where there is no demonstration. */
export function DemoPeople({ onSignedIn, onPassword }: Props) {
  const t = useText();
  const queries = useQueryClient();
  const { data } = api.useQuery('get', '/api/demo-people', {}, { retry: false });
  const signIn = api.useMutation('post', '/api/session', {
    onSuccess: (person) => {
      rememberPerson(queries, person);
      onSignedIn(person);
    },
    onError: (_error, { body }) => {
      onPassword(body.login);
    },
  });
  if (!data) return null;
  const choose = (login: string) => {
    if (data.password === null) onPassword(login);
    else signIn.mutate({ body: { login, password: data.password } });
  };
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('sign-in.demo')}</h2>
      <p>{t('sign-in.demo.help')}</p>
      {roles.map((role) => (
        <RoleGroup
          key={role}
          role={role}
          people={data.items.filter((person) => person.role === role)}
          chosen={signIn.isPending ? signIn.variables.body.login : null}
          choose={choose}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly role: DemoPerson['role'];
  readonly people: readonly DemoPerson[];
  readonly chosen: string | null;
  readonly choose: (login: string) => void;
}

function RoleGroup({ role, people, chosen, choose }: GroupProps) {
  const t = useText();
  const [first, rest] = [
    people.filter(({ login }) => shownFirst.includes(login)),
    people.filter(({ login }) => !shownFirst.includes(login)),
  ];
  const buttons = (some: readonly DemoPerson[]) => (
    <ul role="list" className="demo-list">
      {some.map((person) => (
        <li key={person.login}>
          <DemoPersonButton
            person={person}
            isWorking={chosen === person.login}
            choose={() => {
              choose(person.login);
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t(`frame.role.${role}`)}</h3>
      {buttons(first)}
      {rest.length > 0 && (
        <details>
          <summary>{t('sign-in.demo.more', { count: rest.length })}</summary>
          {buttons(rest)}
        </details>
      )}
    </>
  );
}
