import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

/** An object of this shape. `ValidateNested` alone takes a list, looks into it, and lets an empty one through. */
export function ObjectOf(shape: () => new () => object): PropertyDecorator {
  return applyDecorators(IsObject(), ValidateNested(), Type(shape));
}
