import { registerDecorator } from 'class-validator';

/** A rule of our own for a property of a body or query. `context` travels with its error. */
export function propertyRule(
  name: string,
  validate: (value: unknown) => boolean,
  options: { readonly message: string; readonly context?: object },
): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: { validate },
    });
  };
}
