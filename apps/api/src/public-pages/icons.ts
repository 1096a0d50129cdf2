import { html, type SafeHtml } from '@remix-run/html-template';

/** Drawn in the colour of the text beside them, which says the same in words. */
const shapes = {
  within: '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  'due-soon':
    '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path fill="currentColor" d="M8 8V1.5A6.5 6.5 0 0 1 14.5 8z"/>',
  'due-today':
    '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path fill="currentColor" d="M8 8V1.5A6.5 6.5 0 1 1 1.5 8z"/>',
  overdue:
    '<path fill="none" stroke="currentColor" stroke-width="1.8" d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z"/><path stroke="currentColor" stroke-width="2" d="M8 4v4.8M8 10.4v2"/>',
  paused: '<path stroke="currentColor" stroke-width="3" d="M5 2v12M11 2v12"/>',
  extended: '<path stroke="currentColor" stroke-width="2.4" d="M8 2v12M2 8h12"/>',
  'done-on-time': '<path fill="none" stroke="currentColor" stroke-width="2.4" d="m2 8.5 4 4 8-9"/>',
  'done-late':
    '<path fill="none" stroke="currentColor" stroke-width="2.2" d="m1 8.5 3.4 3.6L10.5 4"/><path stroke="currentColor" stroke-width="2" d="M14 3v6M14 11v2.2"/>',
  neutral: '<path stroke="currentColor" stroke-width="2.4" d="M3 8h10"/>',
} as const;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): SafeHtml {
  return html.raw`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

const marks = {
  done: '<circle cx="14" cy="14" r="14" fill="#0f7b6c"/><path fill="none" stroke="#fff" stroke-width="3" d="m8 14.5 4 4 8-9"/>',
  current: '<circle cx="14" cy="14" r="11.5" fill="#fff" stroke="#0b57a4" stroke-width="5"/>',
  next: '<circle cx="14" cy="14" r="12.8" fill="#fff" stroke="#6b7a8d" stroke-width="2.4"/>',
  ended:
    '<circle cx="14" cy="14" r="14" fill="#45566c"/><path stroke="#fff" stroke-width="3" d="M8 14h12"/>',
} as const;

/** The mark of a step on the way. */
export function stepMark(name: keyof typeof marks): SafeHtml {
  return html.raw`<svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">${marks[name]}</svg>`;
}
