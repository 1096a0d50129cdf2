import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
} from 'class-validator';

/** There is one tenant; programs may name it. */
export const onlyTenant = '<default>';

/** A `tenantId`, which can be the only one. */
export function Tenant(): PropertyDecorator {
  return applyDecorators(IsOptional(), IsIn([onlyTenant]));
}

/** Likewise, a list of them. */
export function Tenants(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(1),
    IsIn([onlyTenant], { each: true }),
  );
}

/** Variables by name; the engine says what may be in them. */
export function VariablesField(): PropertyDecorator {
  return applyDecorators(IsOptional(), IsObject());
}

/** A number that the caller may find again in his own records; nothing is done with it. */
export function OperationReference(): PropertyDecorator {
  return applyDecorators(IsOptional(), IsInt(), Min(1));
}

/** Milliseconds, from nothing to `longest`. */
export function Milliseconds(longest: number): PropertyDecorator {
  return applyDecorators(IsInt(), Min(0), Max(longest));
}

export class OperationDto {
  @OperationReference()
  operationReference?: number;
}
