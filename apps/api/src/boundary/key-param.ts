import type { Key } from '@minhbach/runtime';
import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem.js';

const decimal = /^[1-9]\d{0,15}$/;

/** Whether a text is a key as the api prints them. */
export function isKey(text: string): boolean {
  return decimal.test(text) && Number.isSafeInteger(Number(text));
}

/**
 * A key in a path. What is no key names nothing. In the compiled program the validation before it has turned
 * the text into a number, since that is the type of the parameter.
 */
@Injectable()
export class KeyPipe implements PipeTransform<unknown, Key> {
  transform(value: unknown): Key {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !isKey(text)) throw notFound();
    return Number(text);
  }
}

/** The `:key` of the path, as a parameter of a route. */
export function KeyParam(): ParameterDecorator {
  return Param('key', KeyPipe);
}
