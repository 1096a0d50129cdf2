/** The site for which passkeys are made and used, as the browser sees it. */
export interface PasskeySite {
  /** E.g. `https://minhbach.vinhlong.gov.vn`. */
  readonly origin: string;
  /** Its host without the port. */
  readonly rpId: string;
}

/** What a browser gives for a passkey that it has just made; base64url, as WebAuthn Level 3 names it. */
export interface MadePasskey {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
}

/** What it gives for one that was used. */
export interface UsedPasskey {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** The challenge that the browser says it has answered; whether it was ours is for others to say. Null when it says none. */
export function challengeIn(clientDataJSON: string): string | null {
  try {
    const text = Buffer.from(clientDataJSON, 'base64url').toString('utf8');
    const { challenge } = JSON.parse(text) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
