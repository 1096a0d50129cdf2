import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem.js';

const formName = /^[a-z][a-z-]{0,39}(\.[1-9]\d{0,15})?$/;

/** Whatever names no form is not found. */
@Injectable()
export class FormPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value !== 'string' || !formName.test(value)) throw notFound();
    return value;
  }
}

/** The `:form` of the path, as a parameter of a route. */
export function FormParam(): ParameterDecorator {
  return Param('form', FormPipe);
}
