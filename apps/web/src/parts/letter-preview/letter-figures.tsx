import type { components } from '../../api/schema';
import './letter-preview.css';

type Block = components['schemas']['LetterBlockDto'];

/** A table of a letter; the first cell of a row is its heading. */
export function LetterTable({ block }: { readonly block: Block }) {
  const { caption, columns = [], cells = [] } = block;
  return (
    <table className="letter-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map(([name, ...others]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {others.map((text, at) => (
              // Cells have no names of their own.
              <td key={at} className={`letter-${columns[at + 1]?.align ?? 'left'}`}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar chart of a letter: a table for whoever reads it, bars for whoever sees them. */
export function LetterBars({ block }: { readonly block: Block }) {
  const { caption, bars = [] } = block;
  const most = Math.max(...bars.map(({ amount }) => amount), 1);
  return (
    <table className="letter-bars">
      <caption>{caption}</caption>
      <tbody>
        {bars.map(({ label, amount }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td aria-hidden="true">
              <span style={{ inlineSize: `${String((amount / most) * 100)}%` }} />
            </td>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
