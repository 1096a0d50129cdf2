import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../api/client';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { QueryState } from '../../parts/states/query-state';
import { LetterTemplate } from './letter-template';
import '../admin.css';

const route = getRouteApi('/signed-in/mau-van-ban');

/** F7: the templates of letters and forms in force; one opened shows its fields and versions. */
export function LettersScreen() {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { kind: opened } = route.useSearch();
  const query = api.useQuery('get', '/api/letter-templates');
  return (
    <div className="page admin">
      <h1>{t('frame.nav.letters')}</h1>
      <QueryState query={query}>
        <DataTable
          caption={t('frame.nav.letters')}
          rows={query.data ?? []}
          rowKey={({ kind }) => kind}
          columns={[
            {
              id: 'name',
              title: t('admin.letters.name'),
              cell: ({ kind, kindName }) => (
                <Link to="/mau-van-ban" search={{ kind }}>
                  {say(kindName)}
                </Link>
              ),
            },
            {
              id: 'version',
              title: t('admin.version.title'),
              cell: ({ version }) => version,
              isFigure: true,
            },
            {
              id: 'at',
              title: t('admin.letters.published'),
              cell: ({ publishedAt }) => dates.instant(publishedAt),
            },
          ]}
        />
      </QueryState>
      {opened !== undefined && <LetterTemplate key={opened} kind={opened} />}
    </div>
  );
}
