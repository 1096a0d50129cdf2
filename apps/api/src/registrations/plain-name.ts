import { applyDecorators } from '@nestjs/common';
import { propertyRule } from '../boundary/property-rule.js';
import { Text } from '../boundary/text-rules.js';

/** Letters, marks, figures, signs and single spaces: nothing invisible, nothing that turns the direction of the text, no line. */
const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;

/** The name of a person or a business as somebody whom nobody knows gives it: it is shown to others as it is. */
export function PlainName(maxLength: number): PropertyDecorator {
  return applyDecorators(
    Text(maxLength),
    propertyRule('isPlainName', (value) => typeof value !== 'string' || isPlainName(value), {
      message: '$property must be a name without control characters',
    }),
  );
}

/** Whether a name can be shown to others as it is: no address of a page either, which mail programs make a link of. */
export function isPlainName(name: string): boolean {
  return plain.test(name) && !name.includes('://');
}
