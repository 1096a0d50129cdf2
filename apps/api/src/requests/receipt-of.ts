import type { Receipt } from '@minhbach/requests';
import type { ReceiptDto } from './counter.dto.js';

/** What reception says of an arrival, with its time as an instant. */
export function receiptOf({ receivedAt, files = [], ...rest }: ReceiptDto): Receipt {
  return { ...rest, files, receivedAt: new Date(receivedAt) };
}
