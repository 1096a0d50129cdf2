/** Injection token of the 32 bytes that the secrets of second factors are encrypted with; null where there are none. */
export const FACTOR_KEY = Symbol('FactorKey');
