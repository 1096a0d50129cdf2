import type { QuotedCost } from '../cost-quote.entity.js';
import { citedGround } from './citations.js';
import { printedDate, type Letter } from './letter.js';

/**
 * What the answer costs and until when it is to be paid (Law 104/2016/QH13 Art. 12(2), Art. 27 from memory; Circular
 * 46/2018/TT-BTC).
 */
export function costNotice(
  regime: string,
  quote: { readonly lines: readonly QuotedCost[]; readonly total: number; readonly payBy: string },
): Letter {
  return {
    kind: 'cost-notice',
    fields: {
      costs: quote.lines.map((line) => ({ text: textOf(line) })),
      total: printedAmount(quote.total),
      payBy: printedDate(quote.payBy),
      ground: citedGround('e', regime),
    },
  };
}

function textOf({ name, unit, quantity, price, amount }: QuotedCost): string {
  return `${name}: ${String(quantity)} ${unit} × ${printedAmount(price)} = ${printedAmount(amount)}`;
}

/** Whole đồng as Vietnamese letters print them: `1.250.000 đồng`. */
function printedAmount(amount: number): string {
  return `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đồng`;
}
