/** Print and screen alike: A4 with the margins of Decree 30/2020/NĐ-CP Annex I; narrow screens get one column. */
export const letterStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #f3f4f6; color: #000; }
main { box-sizing: border-box; max-width: 210mm; margin: 0 auto; padding: 20mm 15mm 20mm 30mm;
  background: #fff; font: 17px/1.5 'Times New Roman', Tinos, 'Liberation Serif', serif; }
p, dl, ol, ul { margin: 0 0 6pt; }
header { display: grid; grid-template-columns: 2fr 3fr; gap: 0 4mm; text-align: center; }
header p { margin: 0 0 2pt; }
header p, h1, .summary { text-wrap: balance; }
.form { grid-column: 1 / -1; text-align: right; font-style: italic; }
.state { grid-column: 2; }
.motto { display: inline-block; border-bottom: 1px solid; }
.date { font-style: italic; margin-top: 8pt; }
.issuer .name::after { content: ''; display: block; width: 40%; margin: 2pt auto 6pt; border-top: 1px solid; }
h1 { font-size: 1.1em; text-align: center; margin: 18pt 0 0; }
.summary { text-align: center; font-weight: bold; margin-bottom: 12pt; }
.addressee { text-align: center; }
h2 { font-size: 1em; margin: 6pt 0; }
.body { text-align: justify; text-indent: 1.27cm; }
table { border-collapse: collapse; width: 100%; margin: 0 0 8pt; font-size: 0.88em; }
caption { font-weight: bold; text-align: center; padding: 6pt 0 4pt; }
thead th { text-align: center; }
.figures th, .figures td { border: 1px solid; padding: 2pt 5pt; vertical-align: top; }
.figures tbody th, .bars th { font-weight: normal; text-align: left; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.bars th { width: 40%; padding-right: 6pt; }
.bars td:last-child { width: 4em; padding-left: 6pt; }
.bar { display: block; height: 0.8em; background: #4b5563; print-color-adjust: exact; }
dt { display: inline; } dd { display: inline; margin: 0; }
.blank { color: #595959; }
footer { display: grid; grid-template-columns: 1fr 1fr; margin-top: 18pt; }
.signature { grid-column: 2; grid-row: 1 / span 2; text-align: center; }
.signer { margin-top: 56pt; }
.note, .notes { font-style: italic; font-size: 0.85em; }
.recipients { font-size: 0.85em; } .recipients h2 { font-style: italic; }
.recipients ul { list-style: '- '; padding-left: 1em; }
.tracking { grid-column: 1; margin: 12pt 0 0; font-size: 0.75em; overflow-wrap: anywhere; }
.notes { grid-column: 1 / -1; margin-top: 12pt; border-top: 1px solid; padding-top: 4pt; }
@media (max-width: 40em) {
  main { padding: 1rem; }
  header, footer { display: block; }
  .signature { margin-bottom: 12pt; }
}
@media print { body { background: none; } main { padding: 0; } @page { size: A4; margin: 20mm 15mm 20mm 30mm; } }
`;
