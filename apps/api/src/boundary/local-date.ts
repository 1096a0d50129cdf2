import { isLocalDate } from '@minhbach/calendar';
import { propertyRule } from './property-rule.js';

/** A day of the calendar, `YYYY-MM-DD`. */
export function IsLocalDate(): PropertyDecorator {
  return propertyRule('isLocalDate', (value) => typeof value === 'string' && isLocalDate(value), {
    message: '$property must be a day of the calendar, YYYY-MM-DD',
  });
}
