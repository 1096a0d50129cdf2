import { createHash } from 'node:crypto';
import { pageColours } from './page-colours.js';
import { fontFaces } from './page-fonts.js';

const frame = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 17px/1.5 'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, main:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 5px var(--ink); border-radius: 2px; }
.skip { position: absolute; left: -99em; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.band { background: var(--ink); color: #fff; }
.band > div, main, .foot { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
.band > div { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; min-height: 3.4rem; padding-block: .5rem; }
.band a { color: #fff; text-decoration: none; padding: .25rem 0; min-height: 1.75rem; }
.band a:hover { text-decoration: underline; }
.band .name { font-weight: 650; margin-right: auto; }
.band nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.band [aria-current] { font-weight: 650; border-bottom: 3px solid var(--focus); }
.band .language { background: var(--paper); color: var(--link); font-weight: 600; padding: .25rem .6rem; border-radius: 4px; }
main { padding-block: 1.5rem 3rem; }
.foot { border-top: 1px solid var(--line); padding-block: 1rem 2rem; color: var(--ink-soft); font-size: .9em; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { font-size: 1.6rem; margin: 0 0 .75rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; } h3 { font-size: 1.05rem; margin: 1rem 0 .3rem; }
p, ul, ol, dl { margin: 0 0 .75rem; max-width: 46rem; }
.code, .quiet { color: var(--ink-soft); }
`;

const parts = `
.box { background: var(--paper); border: 1px solid var(--line); border-left: 6px solid var(--line-strong); padding: .9rem 1.1rem; margin: 0 0 1rem; }
.box h2 { margin: .35rem 0 .25rem; } .box p { max-width: none; } .box p:last-child { margin: 0; }
.box.due-soon { border-left-color: var(--chart-soon); } .box.due-today { border-left-color: var(--chart-today); }
.box.overdue, .box.done-late, .box.fault { border-left-color: var(--danger); } .box.within { border-left-color: var(--link); }
.box.done-on-time { border-left-color: var(--good); }
.tag { display: inline-flex; align-items: center; gap: .35rem; padding: .05rem .55rem; border-radius: 4px; font-weight: 600;
  background: var(--paper); border: 1px solid transparent; margin-right: .4rem; }
.tag svg { width: .95em; height: .95em; flex: none; }
.tag.within { background: var(--sla-within); color: var(--sla-within-ink); }
.tag.due-soon { background: var(--sla-soon); color: var(--sla-soon-ink); }
.tag.due-today { background: var(--sla-today); color: var(--sla-today-ink); border-color: var(--sla-today-ink); }
.tag.overdue { background: var(--sla-overdue); color: var(--sla-overdue-ink); }
.tag.paused { color: var(--sla-paused-ink); background: repeating-linear-gradient(135deg, var(--sla-paused) 0 6px, var(--sla-paused-hatch) 6px 9px); border-color: var(--line-strong); }
.tag.extended { background: var(--sla-extended); color: var(--sla-extended-ink); }
.tag.done-on-time { background: var(--sla-done); color: var(--sla-done-ink); }
.tag.done-late { color: var(--sla-overdue); border-color: var(--sla-overdue); }
.tag.neutral { background: var(--ground); border-color: var(--line-strong); }
.way { list-style: none; padding: 0; max-width: none; }
.way li { position: relative; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0 0 1.1rem 2.6rem; }
.way li::before { content: ''; position: absolute; left: .8rem; top: 1.5rem; bottom: -.1rem; border-left: 2px solid var(--line-strong); }
.way li:last-child::before { content: none; }
.way svg { position: absolute; left: 0; top: 0; width: 1.7rem; height: 1.7rem; }
.way b { font-weight: 650; } .way .next b { font-weight: 600; color: var(--ink-soft); }
.way small { flex-basis: 100%; color: var(--ink-soft); font-size: .92em; }
.scroll { overflow-x: auto; margin-bottom: .75rem; }
table { border-collapse: collapse; width: 100%; background: var(--paper); }
caption { text-align: left; padding: 0 0 .4rem; color: var(--ink-soft); }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom-color: var(--line-strong); font-weight: 600; } tbody th { font-weight: 400; white-space: nowrap; } tbody th::first-letter { text-transform: uppercase; }
tr.off td, tr.off th { color: var(--ink-soft); background: var(--ground); }
label, legend { display: block; font-weight: 600; } .hint { display: block; color: var(--ink-soft); font-weight: 400; font-size: .94em; }
input, select { display: block; font: inherit; color: inherit; width: 100%; max-width: 22rem; padding: .45rem .6rem; margin: .25rem 0 1rem;
  border: 2px solid var(--ink); border-radius: 4px; background: var(--paper); min-height: 2.6rem; }
input.short { max-width: 8rem; } [aria-invalid] { border-color: var(--danger); }
.wrong { color: var(--danger); font-weight: 600; display: block; }
button, .button { display: inline-block; font: inherit; font-weight: 600; color: #fff; background: var(--link); border: 2px solid var(--link);
  border-radius: 4px; padding: .45rem 1.1rem; min-height: 2.6rem; cursor: pointer; text-decoration: none; }
.button.second { background: var(--paper); color: var(--link); }
.fields { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: end; } .fields > div { flex: 1 1 14rem; } .fields button { margin-bottom: 1rem; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .2rem 1.25rem; max-width: none; }
.facts dt { color: var(--ink-soft); } .facts dd { margin: 0; }
.entries { list-style: none; padding: 0; max-width: none; } .entries li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
.entries h2, .entries h3 { margin: 0 0 .1rem; font-size: 1.1rem; } .entries p { margin: 0; }
.said { white-space: pre-line; border-left: 4px solid var(--line-strong); padding: .1rem 0 .1rem 1rem; }
.text p, .text ul, .text ol { max-width: 46rem; } .text img { max-width: 100%; height: auto; border: 1px solid var(--line); } .text pre { background: var(--paper); border: 1px solid var(--line);
  padding: .7rem .9rem; overflow-x: auto; font-size: .86em; } .text :not(pre) > code { background: var(--paper); border: 1px solid var(--line); border-radius: 3px; padding: 0 .2em; font-size: .88em; }
.qr svg { width: 9rem; height: 9rem; } .qr { margin: 1rem 0; }
@media (max-width: 34em) { .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; } .way li { gap: 0; flex-direction: column; }
  tbody th { white-space: normal; } th, td { padding: .3rem .35rem; } main { padding-block: 1rem 2rem; } }
`;

/** On paper: ink, no navigation, and the address of what a link leads to where it is not ours. */
const print = `
@media print { body { background: none; font-size: 11pt; } .band, .foot, form, .screen { display: none; }
  main { max-width: none; padding: 0; } .box, tr, .way li { break-inside: avoid; } h2 { break-after: avoid; }
  .tag, .way svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; } a { color: inherit; } a[href^='http']::after { content: ' (' attr(href) ')'; } @page { size: A4; margin: 18mm 15mm; } }
`;

/** The style of every page that the service renders, in the page itself: one journey brings all that is painted. */
export const pageStyle = [fontFaces, pageColours, frame, parts, print]
  .join('')
  .replace(/\n\s*/g, '\n');

/** Its hash for the content security policy, which lets no other style in. */
export const pageStyleHash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
