import type { components } from '../api/schema';

type Dto = components['schemas'];

/** A passkey is bound to a name; browsers bind none to a number. */
const isNumber = /^[\d.]+$|^\[/.test(window.location.hostname);

/** Whether this browser can have a passkey here; none can where the page came without encryption. */
export const knowsPasskeys = 'PublicKeyCredential' in window && !isNumber;

/** Has the browser make a passkey. Null when the person does not want to, or lets it lie. */
export async function makePasskey({
  challenge,
  rpId,
  userId,
  userName,
  known,
}: Dto['NewPasskeyChallengeDto']): Promise<Omit<Dto['NewPasskeyDto'], 'name'> | null> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: bytesOf(challenge),
    rp: { id: rpId, name: 'Minh Bạch' },
    user: { id: bytesOf(userId), name: userName, displayName: userName },
    // Ed25519, ES256, RS256: what authenticators have.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: known.map((id) => ({ type: 'public-key', id: bytesOf(id) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
  };
  const made = await asked(() => navigator.credentials.create({ publicKey }));
  const response = made?.response as AuthenticatorAttestationResponse | undefined;
  return made && response
    ? {
        id: made.id,
        clientDataJSON: textOf(response.clientDataJSON),
        attestationObject: textOf(response.attestationObject),
      }
    : null;
}

/** Has the person use one of his passkeys. Null when he does not want to, or has none here. */
export async function passkeyUsedFor({
  challenge,
  rpId,
}: Dto['PasskeyChallengeDto']): Promise<Dto['UsedPasskeyDto'] | null> {
  const publicKey = { challenge: bytesOf(challenge), rpId, userVerification: 'required' } as const;
  const used = await asked(() => navigator.credentials.get({ publicKey }));
  const response = used?.response as AuthenticatorAssertionResponse | undefined;
  return used && response
    ? {
        id: used.id,
        clientDataJSON: textOf(response.clientDataJSON),
        authenticatorData: textOf(response.authenticatorData),
        signature: textOf(response.signature),
      }
    : null;
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await ask()) as PublicKeyCredential | null;
  } catch (error) {
    // He left it, it took too long, or he has this one already: browsers do not say which.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (each) => each.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
