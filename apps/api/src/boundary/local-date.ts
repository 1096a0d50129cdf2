import { isLocalDate } from '@minhbach/calendar';
import { registerDecorator } from 'class-validator';

/** A day of the calendar, `YYYY-MM-DD`. */
export function IsLocalDate(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isLocalDate',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value) => typeof value === 'string' && isLocalDate(value),
        defaultMessage: () => '$property must be a day of the calendar, YYYY-MM-DD',
      },
    });
  };
}
