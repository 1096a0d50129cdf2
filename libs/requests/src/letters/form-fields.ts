import type { FieldValues, FormKind } from '@minhbach/documents';
import type { Organisation } from '@minhbach/identity';
import type { InformationRequest } from '../information-request.entity.js';
import type { RequestContact } from '../request-contact.entity.js';
import type { RequestItem } from '../request-item.entity.js';
import { deliveryNames } from '../vocabulary.js';
import { citationsOf } from './citations.js';

/** A request as its forms show it. */
export interface FormContext {
  readonly request: InformationRequest;
  readonly contact: RequestContact;
  readonly items: readonly RequestItem[];
  readonly organisation: Organisation | null;
  readonly requesterName: string;
  readonly agencyName: string;
}

/** Forms 01a, 01b and 06 of Decree 13/2018/NĐ-CP: what each is filled with. */
export const formFields: Readonly<Record<FormKind, (context: FormContext) => FieldValues>> = {
  'request-form': requestFields,
  'organisation-request-form': (context) => ({
    ...requestFields(context),
    organisationName: context.organisation?.name ?? '',
    taxCode: context.organisation?.taxCode ?? '',
  }),
  'consent-form': ({ request, items, requesterName, agencyName }) => ({
    requestCode: request.code,
    items: items.map(({ description }) => ({ description })),
    requesterName,
    agencyName,
  }),
};

function requestFields({ request, contact, items, agencyName }: FormContext): FieldValues {
  const { name, idNumber, address, phone, email } = contact;
  return {
    requestCode: request.code,
    lawName: citationsOf(request.regime).law,
    purpose: request.purpose,
    deliveryName: deliveryNames[request.requestedDelivery],
    items: items.map(({ description }) => ({ description })),
    ...{ agencyName, name, idNumber, address },
    phone: phone ?? '',
    email: email ?? '',
  };
}
