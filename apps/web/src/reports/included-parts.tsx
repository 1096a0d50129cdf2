import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';

type Included = components['schemas']['IncludedPartDto'];

/** Of which divisions' reports a synthesis is made; who has not reported is marked. */
export function IncludedParts({ parts }: { readonly parts: readonly Included[] }) {
  const t = useText();
  const columns: Column<Included>[] = [
    {
      id: 'unit',
      title: t('reports.unit'),
      cell: ({ unitName }) => <span lang="vi">{unitName}</span>,
    },
    {
      id: 'version',
      title: t('reports.version'),
      cell: ({ versionNumber, nothingToReport }) => {
        if (versionNumber === null) return <strong>{t('reports.missing')}</strong>;
        const version = t('reports.version.number', { number: versionNumber });
        return nothingToReport ? t('reports.version.nothing', { version }) : version;
      },
    },
    {
      id: 'late',
      title: t('reports.in-time'),
      cell: ({ late }) => t(late ? 'reports.late' : 'reports.on-time'),
    },
  ];
  return (
    <section className="part-section">
      <h3>{t('reports.includes')}</h3>
      <DataTable
        caption={t('reports.includes')}
        columns={columns}
        rows={parts}
        rowKey={({ unitCode }) => unitCode}
      />
    </section>
  );
}
