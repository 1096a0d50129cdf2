import { useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { useServerText, useText } from '../../i18n/use-text';
import { DataTable } from '../../parts/data-table/data-table';
import { useDates } from '../../parts/dates/use-dates';
import { LetterPreview } from '../../parts/letter-preview/letter-preview';
import { QueryState } from '../../parts/states/query-state';

/** What one template may say of a case, and the versions that it had. */
export function LetterTemplate({ kind }: { readonly kind: string }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const params = { params: { path: { kind } } };
  const query = api.useQuery('get', '/api/letter-templates/{kind}', params);
  const versions = api.useQuery('get', '/api/letter-templates/{kind}/versions', params);
  const sample = api.useQuery('get', '/api/letter-templates/{kind}/sample', params);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = query.data !== undefined;
  useEffect(() => {
    if (isRead) heading.current?.focus();
  }, [isRead]);
  return (
    <section aria-label={t('admin.letters.opened')}>
      <QueryState query={query}>
        {query.data && (
          <>
            <h2 ref={heading} tabIndex={-1}>
              {say(query.data.kindName)}
            </h2>
            <DataTable
              caption={t('admin.letters.fields')}
              rows={query.data.fields}
              rowKey={({ name }) => name}
              columns={[
                {
                  id: 'field',
                  title: t('admin.letters.field'),
                  cell: ({ name }) => <code className="admin-code">{`{${name}}`}</code>,
                },
                {
                  id: 'meaning',
                  title: t('admin.letters.meaning'),
                  cell: ({ vi }) => <span lang="vi">{vi}</span>,
                },
                {
                  id: 'required',
                  title: t('admin.letters.required'),
                  cell: ({ required }) => t(required ? 'parts.yes' : 'parts.no'),
                },
              ]}
            />
          </>
        )}
      </QueryState>
      <h3>{t('admin.letters.sample')}</h3>
      <QueryState query={sample}>
        {sample.data && <LetterPreview letter={sample.data} />}
      </QueryState>
      <QueryState query={versions}>
        <DataTable
          caption={t('admin.letters.versions')}
          rows={versions.data ?? []}
          rowKey={({ version }) => String(version)}
          columns={[
            {
              id: 'version',
              title: t('admin.version.title'),
              cell: ({ version }) => t('admin.version', { version }),
            },
            {
              id: 'at',
              title: t('admin.letters.published'),
              cell: ({ publishedAt }) => dates.instant(publishedAt),
            },
            {
              id: 'why',
              title: t('admin.calendar.why'),
              cell: ({ summary }) =>
                summary === '' ? t('admin.letters.shipped') : <span lang="vi">{summary}</span>,
            },
          ]}
        />
      </QueryState>
    </section>
  );
}
