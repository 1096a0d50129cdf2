import { propertyRule } from '../boundary/property-rule.js';

/** A host that is nobody's (RFC 2606). */
const nowhere = 'https://minhbach.invalid';

/** A path on this very site, and nothing that a browser could take for another: to there somebody is sent who has signed in. */
export function OwnPath(): PropertyDecorator {
  return propertyRule('isOwnPath', (value) => typeof value !== 'string' || isOwnPath(value), {
    message: '$property must be a path of this site',
  });
}

function isOwnPath(path: string): boolean {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes('\\')) return false;
  return URL.canParse(path, nowhere) && new URL(path, nowhere).origin === nowhere;
}
