import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { propertyRule } from './property-rule.js';

/**
 * A list of objects of this shape. A list within the list is no object: `ValidateNested` alone looks into it, finds
 * nothing wrong with an empty one, and lets it through.
 */
export function ObjectList(
  shape: () => new () => object,
  { fewest = 0, most }: { readonly fewest?: number; readonly most: number },
): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMinSize(fewest),
    ArrayMaxSize(most),
    EachObject(),
    ValidateNested({ each: true }),
    Type(shape),
  );
}

/** Told by the place in the list, as what `ValidateNested` finds is. */
function EachObject(): PropertyDecorator {
  return propertyRule(
    'eachObject',
    (value) => !Array.isArray(value) || !value.some(Array.isArray),
    {
      message: 'each value in $property must be an object',
    },
  );
}
