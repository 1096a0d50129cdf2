import { askedByService } from './asker.js';

/**
 * A method that does its work on behalf of the service, whoever calls: the second line of access is open here. What it
 * gives back is public, is for whoever showed its code, or is checked by whoever calls; each use says which.
 */
export function AskedByService() {
  return <Method extends (...args: never[]) => unknown>(
    _target: object,
    _name: string,
    property: TypedPropertyDescriptor<Method>,
  ): void => {
    const method = property.value;
    if (!method) throw new Error('only a method is asked by the service');
    const asked = function (this: unknown, ...args: never[]): unknown {
      return askedByService(() => method.apply(this, args));
    };
    property.value = asked as Method;
  };
}
