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
