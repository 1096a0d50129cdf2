import { registerDecorator } from 'class-validator';
import { isKey } from './key-param.js';

/** A key in a body or query, as the api prints it: a decimal number as text. */
export function KeyText(): PropertyDecorator {
  return rule(isKeyText, '$property must be a key, a decimal number as text');
}

/** A list of such keys. */
export function EachKey(): PropertyDecorator {
  const areKeys = (value: unknown) => !Array.isArray(value) || value.every(isKeyText);
  return rule(areKeys, 'each value in $property must be a key, a decimal number as text');
}

function isKeyText(value: unknown): boolean {
  return typeof value === 'string' && isKey(value);
}

function rule(validate: (value: unknown) => boolean, message: string): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isKey',
      target: target.constructor,
      propertyName: String(property),
      options: { message },
      validator: { validate },
    });
  };
}
