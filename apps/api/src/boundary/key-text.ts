import { isKey } from './key-param.js';
import { propertyRule } from './property-rule.js';

/** A key in a body or query, as the api prints it: a decimal number as text. */
export function KeyText(): PropertyDecorator {
  return propertyRule('isKey', isKeyText, {
    message: '$property must be a key, a decimal number as text',
  });
}

/** A list of such keys. */
export function EachKey(): PropertyDecorator {
  return propertyRule('isKey', (value) => !Array.isArray(value) || value.every(isKeyText), {
    message: 'each value in $property must be a key, a decimal number as text',
  });
}

function isKeyText(value: unknown): boolean {
  return typeof value === 'string' && isKey(value);
}
