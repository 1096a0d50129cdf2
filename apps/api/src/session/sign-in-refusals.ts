import type { SignInRefusal } from '@minhbach/identity';

/** Status and words of a refusal to let somebody in. */
export const signInRefusals: Readonly<
  Record<SignInRefusal, readonly [status: number, detail: string]>
> = {
  'bad-credentials': [401, 'Login name and password do not belong together.'],
  'second-factor-needed': [401, 'Enter the code of your authenticator app, or a recovery code.'],
  'wrong-code': [401, 'The code is wrong or was used before.'],
  'too-many-attempts': [429, 'Too many failed attempts; try again in a quarter of an hour.'],
};
