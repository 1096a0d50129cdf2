import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { CsvDownload } from '../csv-download/csv-download';
import { DataTable, type Column } from '../data-table/data-table';
import './chart.css';

/** The numbers behind a drawing, and as a file. */
export interface ChartTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Of the file, without its ending. */
  readonly fileName: string;
  /** The cells of a row in the file, in the order of the columns. */
  readonly cells: (row: Row) => readonly (string | number)[];
}

interface Props<Row> {
  /** What one concludes from it. */
  readonly title: string;
  /** What is drawn, of which cases and when. */
  readonly about: string;
  /** Opens the definition, or changes how it is drawn. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  readonly table: ChartTable<Row>;
  readonly isWide?: boolean;
}

/** Around every chart: what it tells, what it is of, and the same as a table. */
export function ChartFrame<Row>(props: Props<Row>) {
  const { title, about, controls, children, table, isWide = false } = props;
  const t = useText();
  const id = useId();
  return (
    <figure className={isWide ? 'chart chart-wide' : 'chart'} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <p>{about}</p>
      </figcaption>
      {controls && <div className="chart-controls">{controls}</div>}
      {children}
      <details>
        <summary>{t('chart.table')}</summary>
        <DataTable
          caption={title}
          columns={table.columns}
          rows={table.rows}
          rowKey={table.rowKey}
        />
        <CsvDownload
          name={`${table.fileName}.csv`}
          rows={[table.columns.map((column) => column.title), ...table.rows.map(table.cells)]}
          label={t('chart.csv')}
        />
      </details>
    </figure>
  );
}
