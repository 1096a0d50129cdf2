import { Link } from '@tanstack/react-router';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { useAgencyName } from '../api/use-agency-name';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { QueryState } from '../parts/states/query-state';

type Detection = components['schemas']['DetectionDto'];

/** Signs in what was closed in the last thirty days that somebody should look into, each with its rule and its cases. */
export default function Signs() {
  const t = useText();
  const dates = useDates();
  const query = api.useQuery('get', '/api/indicators/detectors');
  return (
    <QueryState query={query}>
      {query.data && (
        <>
          <p className="supervision-note">
            {t('supervision.signs.about', {
              from: dates.date(query.data.from),
              to: dates.date(query.data.to),
            })}
          </p>
          {query.data.detectors.map((detection) => (
            <Sign key={detection.id} detection={detection} />
          ))}
        </>
      )}
    </QueryState>
  );
}

function Sign({ detection }: { readonly detection: Detection }) {
  const t = useText();
  const say = useServerText();
  const { id, version, name, rule, count, looksAt } = detection;
  return (
    <section className="supervision-sign" aria-labelledby={`dau-hieu-${id}`}>
      <h2 id={`dau-hieu-${id}`}>
        {t(`supervision.signs.found.${looksAt}`, { name: say(name), count })}
      </h2>
      <p className="supervision-note">
        {t('supervision.signs.rule', { rule: say(rule), version })}
      </p>
      {count > 0 && (looksAt === 'cases' ? <Cases {...detection} /> : <Agencies {...detection} />)}
    </section>
  );
}

function Cases({ name, cases, count }: Detection) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const agencyName = useAgencyName();
  return (
    <>
      <DataTable
        caption={t('supervision.signs.cases', { name: say(name) })}
        rows={cases}
        rowKey={({ requestKey }) => requestKey}
        columns={[
          {
            id: 'request',
            title: t('supervision.late.request'),
            cell: ({ requestKey, code }) => (
              <Link to="/yeu-cau/$key" params={{ key: requestKey }}>
                {code}
              </Link>
            ),
          },
          {
            id: 'agency',
            title: t('supervision.signs.agency'),
            cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
          },
          {
            id: 'closed',
            title: t('supervision.signs.closed'),
            cell: ({ closedOn }) => dates.date(closedOn),
          },
        ]}
      />
      {count > cases.length && <p>{t('supervision.signs.more', { count: cases.length })}</p>}
    </>
  );
}

function Agencies({ name, agencies }: Detection) {
  const t = useText();
  const say = useServerText();
  const agencyName = useAgencyName();
  return (
    <DataTable
      caption={t('supervision.signs.agencies', { name: say(name) })}
      rows={agencies}
      rowKey={({ agencyCode }) => agencyCode ?? ''}
      columns={[
        {
          id: 'agency',
          title: t('supervision.signs.agency'),
          cell: ({ agencyCode }) => agencyName(agencyCode) ?? '–',
        },
        {
          id: 'last-day',
          title: t('supervision.signs.last-day'),
          cell: ({ onLastDay, closed }) => `${String(onLastDay)}/${String(closed)}`,
          isFigure: true,
        },
      ]}
    />
  );
}
