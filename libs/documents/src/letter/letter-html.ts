import type { ComposedBlock, ComposedLetter } from './composed-letter.js';
import { escape } from './escape-html.js';
import { barsHtml, tableHtml } from './figures-html.js';
import { letterStyle } from './letter-style.js';
import { motto, stateName, trackingCaption } from './official-words.js';
import { qrSvg } from './qr-svg.js';

/** The letter as a page of its own: no script, nothing from elsewhere, headings and lists for screen readers. */
export function letterHtml(letter: ComposedLetter): string {
  const { symbol, title, summary } = letter;
  const name = [symbol, title, summary].filter(Boolean).join(' – ');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}</title>
<style>${letterStyle}</style>
</head>
<body>
<main>
${head(letter)}
<h1>${escape(title)}</h1>
<p class="summary">${escape(summary)}</p>
${letter.addressee ? `<p class="addressee">Kính gửi: ${escape(letter.addressee)}</p>\n` : ''}${letter.blocks.map(blockHtml).join('\n')}
${foot(letter)}
</main>
</body>
</html>
`;
}

function head({ form, issuer, symbol, placeAndDate, issuedOn }: ComposedLetter): string {
  const date = escape(placeAndDate);
  return lines([
    '<header>',
    form && `<p class="form">${escape(form)}</p>`,
    issuer && '<div class="issuer">',
    issuer?.superior && `<p>${escape(issuer.superior)}</p>`,
    issuer && `<p class="name"><strong>${escape(issuer.name)}</strong></p>`,
    symbol && `<p>${escape(symbol)}</p>`,
    issuer && '</div>',
    '<div class="state">',
    `<p><strong>${stateName}</strong></p>`,
    `<p class="motto"><strong>${motto}</strong></p>`,
    `<p class="date">${issuedOn ? `<time datetime="${issuedOn}">${date}</time>` : date}</p>`,
    '</div>',
    '</header>',
  ]);
}

function blockHtml(block: ComposedBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p class="body">${escape(block.text)}</p>`;
    case 'list':
      return `<ol>\n${lines(block.items.map((item) => `<li>${escape(item)}</li>`))}\n</ol>`;
    case 'rows':
      return `<dl>\n${lines(block.rows.map(rowHtml))}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'bars':
      return barsHtml(block);
  }
}

function rowHtml({ label, text }: { label: string; text: string }): string {
  const value = text === '' ? '<dd class="blank">(để trống)</dd>' : `<dd>${escape(text)}</dd>`;
  return `<div><dt>${escape(label)}:</dt> ${value}</div>`;
}

function foot({ signature, recipients, tracking, notes }: ComposedLetter): string {
  const { lines: titles, note, name } = signature;
  return lines([
    '<footer>',
    '<div class="signature">',
    ...titles.map((line) => `<p><strong>${escape(line)}</strong></p>`),
    note && `<p class="note">${escape(note)}</p>`,
    name && `<p class="signer"><strong>${escape(name)}</strong></p>`,
    '</div>',
    recipients.length > 0 && '<section class="recipients"><h2>Nơi nhận:</h2>\n<ul>',
    ...recipients.map((each) => `<li>${escape(each)}</li>`),
    recipients.length > 0 && '</ul></section>',
    tracking && trackingHtml(tracking),
    ...notes.map((each) => `<p class="notes" role="note">${escape(each)}</p>`),
    '</footer>',
  ]);
}

const qrLabel = 'Mã QR dẫn đến trang tra cứu';

function trackingHtml(url: string): string {
  const address = escape(url);
  return `<figure class="tracking">${qrSvg(url, qrLabel)}<figcaption>${trackingCaption} <a href="${address}">${address}</a></figcaption></figure>`;
}

function lines(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter((part): part is string => Boolean(part)).join('\n');
}
