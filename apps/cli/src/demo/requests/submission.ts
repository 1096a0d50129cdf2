import type { Actor } from '../cast.js';

/** What a business asks for. */
export interface Question {
  readonly subject: number;
  readonly title: string;
  readonly items: readonly string[];
}

/** The body with which a person of the demonstration sends a request over the network. */
export function submissionOf({ login, name }: Actor, { subject, title, items }: Question): object {
  return {
    ...{ subject, title, items },
    purpose: 'Chuẩn bị kế hoạch sản xuất, kinh doanh',
    channel: 'network',
    deliveryMethod: 'portal',
    contact: {
      name,
      address: 'Số 1, đường Mẫu, Trà Vinh',
      idNumber: '084000000001',
      email: `${login}@vi-du.vn`,
    },
  };
}
