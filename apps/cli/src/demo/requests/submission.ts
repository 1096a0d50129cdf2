import type { Actor } from '../cast.js';

/** What a business asks for. */
export interface Question {
  readonly subject: number;
  readonly title: string;
  readonly items: readonly string[];
}

/** The body with which a person of the demonstration sends a request over the network. */
export function submissionOf(actor: Actor, question: Question): object {
  const { subject, items } = question;
  return { ...{ subject, items }, ...sharedBy(actor, question) };
}

/** What of it is the same for every agency that is asked. */
export function sharedBy({ login, name }: Actor, { title }: Question): object {
  return {
    title,
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
