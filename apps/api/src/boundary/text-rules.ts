import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';
import { propertyRule } from './property-rule.js';

const blank = /^\s*$/u;

/** A text that says something, of at most so many characters. */
export function Text(maxLength: number): PropertyDecorator {
  return applyDecorators(IsString(), IsNotBlank(), MaxLength(maxLength));
}

/** A list of at least one, unless it says otherwise, and at most so many such texts. */
export function TextList(maxItems: number, maxLength: number, minItems = 1): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMinSize(minItems),
    ArrayMaxSize(maxItems),
    EachText({ maxLength }),
  );
}

export interface EachTextRule {
  readonly maxLength: number;
  /** All that it may be; anything when absent. */
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
}

/** What is wrong with one text of a list: the code of its fault, or null. */
export function faultOfText(
  text: unknown,
  { maxLength, oneOf, pattern }: EachTextRule,
): FaultOfText | null {
  if (typeof text !== 'string') return 'wrong-type';
  if (blank.test(text)) return 'missing';
  if (text.length > maxLength) return 'too-long';
  if (oneOf && !oneOf.includes(text)) return 'not-allowed';
  return pattern && !pattern.test(text) ? 'invalid' : null;
}

export type FaultOfText = 'wrong-type' | 'missing' | 'too-long' | 'not-allowed' | 'invalid';

function IsNotBlank(): PropertyDecorator {
  return propertyRule('isNotBlank', (value) => typeof value !== 'string' || !blank.test(value), {
    message: '$property should not be blank',
  });
}

/** Of a list: the rule travels with the error, so that the validation can say which of its texts are wrong. */
export function EachText(each: EachTextRule): PropertyDecorator {
  return propertyRule(
    'eachText',
    (value) => !Array.isArray(value) || value.every((text) => faultOfText(text, each) === null),
    { message: 'each value in $property must be a text', context: each },
  );
}
