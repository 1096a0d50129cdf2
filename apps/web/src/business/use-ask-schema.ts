import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { askSections, type AskSection } from './ask-search';
import { useFilesSchema } from './use-files-schema';

/** The twelve component indicators of the plan. */
const subjects = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const deliveries = ['portal', 'code', 'email', 'post', 'office'] as const;

/** The form of a request, section by section: the fields that `POST /api/requests` takes. */
export function useAskSchemas(): Readonly<Record<AskSection, FormSchema>> {
  const t = useText();
  const files = useFilesSchema();
  const text = (title: string, maxLength: number, description?: string): FormSchema => ({
    type: 'string',
    title,
    maxLength,
    ...(description !== undefined && { description }),
  });
  return {
    'noi-dung': {
      type: 'object',
      required: ['subject', 'title', 'items', 'purpose'],
      properties: {
        subject: {
          title: t('business.ask.subject'),
          oneOf: subjects.map((subject) => ({
            const: subject,
            title: t(`business.subject.${subject}`),
          })),
        },
        agencyCode: {
          title: t('business.ask.agency'),
          description: t('business.ask.agency.help'),
          'x-ui': { widget: 'agency' },
        },
        otherAgencies: {
          type: 'array',
          title: t('business.ask.others'),
          description: t('business.ask.others.help'),
          maxItems: 19,
          items: { title: t('business.ask.other'), 'x-ui': { widget: 'agency' } },
        },
        mayForward: { type: 'boolean', title: t('business.ask.forward') },
        title: text(t('business.ask.title'), 300, t('business.ask.title.help')),
        items: {
          type: 'array',
          title: t('business.ask.items'),
          description: t('business.ask.items.help'),
          maxItems: 20,
          items: text(t('business.ask.item'), 1000),
        },
        purpose: text(t('business.ask.purpose'), 2000),
        files,
      },
    },
    'nhan-ket-qua': {
      type: 'object',
      required: ['deliveryMethod'],
      properties: {
        deliveryMethod: {
          title: t('business.ask.delivery'),
          oneOf: deliveries.map((method) => ({
            const: method,
            title: t(`request.delivery.${method}`),
          })),
        },
      },
    },
    'nguoi-yeu-cau': {
      type: 'object',
      required: ['contact'],
      properties: {
        contact: {
          type: 'object',
          title: t('business.ask.contact'),
          description: t('business.ask.contact.help'),
          required: ['name', 'address', 'idNumber'],
          properties: {
            name: text(t('business.ask.name'), 200),
            address: text(t('business.ask.address'), 300),
            idNumber: text(t('business.ask.id'), 12),
            phone: text(t('business.ask.phone'), 20),
            email: text(t('business.ask.email'), 254),
          },
        },
      },
    },
  };
}

/** All sections as one form. */
export function wholeSchema(schemas: Readonly<Record<AskSection, FormSchema>>): FormSchema {
  const parts = askSections.map((section) => schemas[section]);
  return {
    type: 'object',
    required: parts.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as NonNullable<
      FormSchema['properties']
    >,
  };
}
