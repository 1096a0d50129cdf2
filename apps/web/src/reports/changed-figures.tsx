import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { DataTable, type Column } from '../parts/data-table/data-table';
import { useDates } from '../parts/dates/use-dates';
import { useFigureText } from './use-figure-text';

type Changed = components['schemas']['ChangedFigureDto'];

interface Props {
  readonly changed: readonly Changed[];
  /** The day as of which they were computed anew. */
  readonly asOfOn: string;
}

/** In what the figures of a report would come out otherwise today: the report stays what it is. */
export function ChangedFigures({ changed, asOfOn }: Props) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const figureText = useFigureText();
  if (changed.length === 0) return null;
  const title = t('reports.figures.changed', { date: dates.date(asOfOn) });
  const columns: Column<Changed>[] = [
    { id: 'name', title: t('reports.figures.name'), cell: ({ kept }) => say(kept.name) },
    { id: 'kept', title: t('reports.figures.in-report'), cell: ({ kept }) => figureText(kept) },
    { id: 'now', title: t('reports.figures.anew'), cell: ({ now }) => figureText(now) },
  ];
  return (
    <div role="note" className="part-changed">
      <p>
        <strong>{title}</strong> {t('reports.figures.changed.why')}
      </p>
      <DataTable caption={title} columns={columns} rows={changed} rowKey={({ kept }) => kept.id} />
    </div>
  );
}
