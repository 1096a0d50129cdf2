import { isLocalDate } from '@minhbach/calendar';
import { propertyRule } from './property-rule.js';

const shape =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** An instant as JSON and OpenAPI write it (RFC 3339). ISO 8601 knows more ways, which the database does not. */
export function IsInstant(): PropertyDecorator {
  return propertyRule('isInstant', (value) => typeof value === 'string' && isInstant(value), {
    message: '$property must be an instant, such as 2026-10-05T08:00:00+07:00',
  });
}

/** Whether a text is one that the database knows as well. */
export function isInstant(text: string): boolean {
  return shape.test(text) && isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
