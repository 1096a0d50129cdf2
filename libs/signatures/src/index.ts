export { openSecret, sealSecret } from './sealed-secret.js';
export { sealingKeyFrom } from './sealing-key.js';
export { madeOnce, secretFrom, setAddressesFromFiles } from './secret-text.js';
export { fingerprintOf, isSigned, signText, type TextSignature } from './signed-text.js';
export { signingKeyFrom } from './signing-key.js';
