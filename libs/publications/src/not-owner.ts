import { Refusal } from '@minhbach/runtime';

/** Only officers of the agency that publishes something may propose it and keep its links. */
export function notOwner(): Refusal {
  return new Refusal(
    'publication-not-owner',
    'Cơ quan của bạn không phải là đơn vị công khai nội dung này.',
  );
}
