import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';

type Detail = components['schemas']['PublicationDetailDto'];
type PlaceLink = Detail['links'][number];

/** Where the document is to be, since when it is there, and what was seen when its links were checked. */
export function PublicationLinks({ publication }: { readonly publication: Detail }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const columns = useLinkColumns();
  const { links, events } = publication;
  return (
    <section>
      <h2>{t('publications.links')}</h2>
      <DataTable
        caption={t('publications.links')}
        columns={columns}
        rows={links}
        rowKey={({ place }) => place}
      />
      {events.length > 0 && (
        <>
          <h3>{t('publications.events')}</h3>
          <ul>
            {events.toReversed().map(({ placeName, kind, httpStatus, at }) => (
              <li key={`${at} ${kind} ${placeName.vi}`}>
                {dates.instant(at)} · {say(placeName)}: {t(`publications.event.${kind}`)}
                {httpStatus !== null && <> ({httpStatus})</>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useLinkColumns(): Column<PlaceLink>[] {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  return [
    { id: 'place', title: t('publications.place'), cell: ({ placeName }) => say(placeName) },
    {
      id: 'link',
      title: t('publications.link'),
      cell: ({ link }) =>
        link === null ? (
          t('publications.no-link')
        ) : (
          <a href={link} rel="noreferrer">
            {link}
          </a>
        ),
    },
    {
      id: 'since',
      title: t('publications.alive-since'),
      cell: ({ firstAliveOn }) => (firstAliveOn === null ? '–' : dates.date(firstAliveOn)),
    },
    {
      id: 'checked',
      title: t('publications.checked'),
      cell: ({ checkedAt, deadSince }) => (
        <>
          {checkedAt === null ? '–' : dates.instant(checkedAt)}
          {deadSince !== null && (
            <strong className="publication-wrong">
              {t('publications.dead-since', { at: dates.instant(deadSince) })}
            </strong>
          )}
        </>
      ),
    },
  ];
}
