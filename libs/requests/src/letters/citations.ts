import { unverifiedMark } from '@minhbach/documents';
import { refusalGrounds } from '../legal-grounds.data.js';
import type { RefusalGround } from '../vocabulary.js';

/** What letters cite. */
export interface Citations {
  /** The law by which the request is answered. */
  readonly law: string;
  /** Complaint and lawsuit. */
  readonly appeal: string;
  /** A new request when what was given is wrong or incomplete. */
  readonly again: string;
  /** Refusal as such. */
  readonly refusal: string;
}

const law2016 = 'Luật Tiếp cận thông tin số 104/2016/QH13';
/** Its number and articles were not at hand: none is cited. */
const law2026 = `Luật Tiếp cận thông tin có hiệu lực từ ngày 01/9/2026 ${unverifiedMark}`;

/** By regime. The mark stands behind what was not found in a published text. */
const citations: Readonly<Record<string, Citations>> = {
  LAW_2016: {
    law: law2016,
    appeal: `Điều 14 ${law2016} ${unverifiedMark}`,
    again: `Điều 32 ${law2016} ${unverifiedMark}`,
    refusal: `khoản 1 Điều 28 ${law2016}`,
  },
  LAW_2026: { law: law2026, appeal: law2026, again: law2026, refusal: law2026 },
};

/** The citations of the regime that a request has frozen. Throws for a regime that no release ever had. */
export function citationsOf(regime: string): Citations {
  const found = citations[regime];
  if (!found) throw new Error(`there are no citations for the legal regime "${regime}"`);
  return found;
}

/** A ground with its point of law where that is known: `… (điểm b khoản 1 Điều 28 Luật … số 104/2016/QH13)`. */
export function citedGround(ground: RefusalGround, regime: string): string {
  const { point, text } = refusalGrounds[ground];
  if (regime !== 'LAW_2016') return `${text.vi} ${unverifiedMark}`;
  return `${text.vi} (điểm ${point} ${citationsOf(regime).refusal})`;
}
