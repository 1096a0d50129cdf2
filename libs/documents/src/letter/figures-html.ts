import type { ComposedBars, ComposedTable } from './composed-letter.js';
import { escape } from './escape-html.js';

/** The first cell of each row is its heading. */
export function tableHtml({ caption, columns, cells }: ComposedTable): string {
  const titles = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
  const body = cells.map((row) => {
    const texts = row.map((text, at) => {
      if (at === 0) return `<th scope="row">${escape(text)}</th>`;
      const place = columns[at]?.align === 'right' ? ' class="right"' : '';
      return `<td${place}>${escape(text)}</td>`;
    });
    return `<tr>${texts.join('')}</tr>`;
  });
  return `<table class="figures">
<caption>${escape(caption)}</caption>
<thead><tr>${titles}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** A table for whoever reads it, in which a bar stands before each amount for whoever sees it. */
export function barsHtml({ caption, bars }: ComposedBars): string {
  const most = Math.max(...bars.map(({ amount }) => amount), 1);
  const rows = bars.map(({ label, amount }) => {
    const width = ((amount / most) * 100).toFixed(1);
    const bar = `<td aria-hidden="true"><span class="bar" style="width: ${width}%"></span></td>`;
    return `<tr><th scope="row">${escape(label)}</th>${bar}<td>${String(amount)}</td></tr>`;
  });
  return `<table class="bars">
<caption>${escape(caption)}</caption>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}
