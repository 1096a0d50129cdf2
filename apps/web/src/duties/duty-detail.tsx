import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { DutyResults } from './duty-results';
import { DutyState } from './duty-state';
import { usePeriodName } from './use-period-name';
import './duties.css';

type Detail = components['schemas']['DutyPeriodDetailDto'];

interface Props {
  readonly dutyKey: string;
  /** Beside a task it is not the heading of the page. */
  readonly Heading: 'h1' | 'h2';
}

/** What a duty is, how it stands, and all that was reported on it and made of that. */
export function DutyDetail({ dutyKey, Heading }: Props) {
  const t = useText();
  const say = useServerText();
  const query = api.useQuery('get', '/api/duty-periods/{key}', {
    params: { path: { key: dutyKey } },
  });
  const duty = query.data;
  return (
    <QueryState query={query} isWholePage={Heading === 'h1'}>
      {duty && (
        <>
          <Heading>
            {duty.dutyId} · {say(duty.name)}
          </Heading>
          <DutyFacts duty={duty} />
          {duty.results.length === 0 ? (
            <p>{t('duties.no-results')}</p>
          ) : (
            <DutyResults results={duty.results} />
          )}
        </>
      )}
    </QueryState>
  );
}

function DutyFacts({ duty }: { readonly duty: Detail }) {
  const t = useText();
  const dates = useDates();
  const nameOf = usePeriodName();
  const { period, ownerName, openedOn, dueOn, firstReportedOn } = duty;
  return (
    <Facts
      facts={[
        { name: t('duties.period'), value: nameOf(period) },
        { name: t('duties.owner'), value: <span lang="vi">{ownerName}</span> },
        { name: t('duties.opened'), value: dates.date(openedOn) },
        { name: t('duties.due'), value: dates.date(dueOn) },
        {
          name: t('duties.first-reported'),
          value: firstReportedOn === null ? null : dates.date(firstReportedOn),
        },
        { name: t('duties.state'), value: <DutyState {...duty} /> },
      ]}
    />
  );
}
