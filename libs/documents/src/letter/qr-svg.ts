import { qrMatrix } from './qr-matrix.js';

/**
 * A QR code as SVG: one path for all dark modules, with the quiet zone of four modules that a reader needs. The
 * label is ours, never somebody's input: it is not escaped.
 */
export function qrSvg(url: string, label: string): string {
  const matrix = qrMatrix(url);
  const size = matrix.length + 8;
  const dark = matrix.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x + 4)} ${String(y + 4)}h1v1h-1z`] : [])),
  );
  return `<svg role="img" aria-label="${label}" viewBox="0 0 ${String(size)} ${String(size)}" width="120" height="120" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/><path d="${dark.join('')}"/></svg>`;
}
