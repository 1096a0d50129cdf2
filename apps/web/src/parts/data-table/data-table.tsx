import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import './data-table.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly isFigure?: boolean;
}

interface Props<Row> {
  /** What the table shows, for whoever does not see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Given while there are more rows to be fetched. */
  readonly more?: { readonly fetch: () => void; readonly isFetching: boolean } | undefined;
}

/** Rows of the service in its order; the first column names the row. More come on request, never by scrolling. */
export function DataTable<Row>({ caption, columns, rows, rowKey, more }: Props<Row>) {
  const t = useText();
  const look = ({ isFigure }: Column<Row>) => (isFigure ? 'is-figure' : undefined);
  return (
    <div className="data-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={look(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={look(column)} data-title={column.title}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <Button isWorking={more.isFetching} onClick={more.fetch}>
          {t('parts.more')}
        </Button>
      )}
    </div>
  );
}
