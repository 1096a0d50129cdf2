import type { Bilingual } from '@minhbach/calendar';
import {
  extensionGrounds,
  refusalGrounds,
  refusalPlace,
  type Provision,
} from './legal-grounds.data.js';

/** A ground on which an agency acts, with its place in Law 104/2016/QH13. */
export interface LegalGround {
  readonly act: 'refuse' | 'extend' | 'ask-supplement' | 'transfer';
  /** Names it among those of its act. */
  readonly code: string;
  /** Several where it depends on the channel. */
  readonly articles: readonly number[];
  readonly clause: number | null;
  readonly point: string | null;
  readonly text: Bilingual;
  readonly provisions: readonly Provision[];
}

const others: readonly LegalGround[] = [
  {
    act: 'ask-supplement',
    code: 'incomplete',
    ...{ articles: [24], clause: 2, point: null, provisions: [] },
    text: {
      vi: 'Phiếu yêu cầu chưa đủ các nội dung bắt buộc',
      en: 'The request lacks something that it must have',
    },
  },
  {
    act: 'transfer',
    code: 'not-responsible',
    ...{ articles: [26], clause: null, point: null, provisions: [] },
    text: {
      vi: 'Thông tin không thuộc trách nhiệm cung cấp: thông báo và hướng dẫn người yêu cầu đến cơ quan có trách nhiệm',
      en: 'The agency is not responsible: it says so and guides the requester to the one that is',
    },
  },
];

/** All of them, by what the agency does. */
export const legalGrounds: readonly LegalGround[] = [
  ...Object.entries(refusalGrounds).map(([code, { point, text, provisions }]) => ({
    act: 'refuse' as const,
    ...{ code, point, text, provisions },
    ...{ articles: [refusalPlace.article], clause: refusalPlace.clause },
  })),
  ...Object.entries(extensionGrounds).map(([code, text]) => ({
    act: 'extend' as const,
    ...{ code, text, articles: [29, 30, 31], clause: null, point: null, provisions: [] },
  })),
  ...others,
];
