import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import type { Act } from './requester-act';
import { useFilesSchema } from './use-files-schema';

const LONG = 4000;
const REASON = 2000;

/** The form of each act: the fields that its route takes. */
export function useActSchema(): (act: Act) => FormSchema {
  const t = useText();
  const files = useFilesSchema();
  const text = (name: string, title: string, maxLength: number): FormSchema => ({
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'string', title, maxLength } },
  });
  const withFiles = (schema: FormSchema): FormSchema => ({
    ...schema,
    properties: { ...schema.properties, files },
  });
  const schemas: Readonly<Record<Act, FormSchema>> = {
    supplement: withFiles(text('answer', t('business.field.answer'), LONG)),
    clarify: withFiles(text('answer', t('business.field.answer'), LONG)),
    reopen: text('supplement', t('business.field.late-supplement'), LONG),
    complain: withFiles(text('content', t('business.field.complaint'), LONG)),
    withdraw: text('reason', t('business.field.withdrawal'), REASON),
    correct: {
      type: 'object',
      required: ['items', 'reason'],
      properties: {
        items: {
          type: 'array',
          title: t('business.field.concerned'),
          'x-ui': { widget: 'concerned' },
        },
        reason: { type: 'string', title: t('business.field.wrong'), maxLength: REASON },
      },
    },
    'answer-survey': {
      type: 'object',
      required: ['received', 'relationshipNeeded', 'ease'],
      properties: {
        received: { type: 'boolean', title: t('business.field.received') },
        relationshipNeeded: { type: 'boolean', title: t('business.field.relationship') },
        ease: {
          title: t('business.field.ease'),
          oneOf: ([1, 2, 3, 4, 5] as const).map((ease) => ({
            const: ease,
            title: t(`business.ease.${ease}`),
          })),
        },
      },
    },
  };
  return (act) => schemas[act];
}
