import { openSecret, sealSecret } from '@minhbach/signatures';
import { Inject, Injectable } from '@nestjs/common';
import type { ClaimedDelivery } from './delivery-claims.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from './webhook-options.js';

/** Seals the secrets of receivers and opens them again: whoever has the database alone can sign nothing. */
@Injectable()
export class WebhookSecrets {
  constructor(@Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions) {}

  /** Whether there is a key to seal with. */
  get areKept(): boolean {
    return this.options.key !== null;
  }

  /** Throws an Error where there is no key. */
  seal(secret: string, subscriptionKey: string): Buffer {
    if (!this.options.key) throw new Error('there is no WEBHOOK_KEY');
    return sealSecret(Buffer.from(secret), this.options.key, ownerOf(subscriptionKey));
  }

  /** Those to sign a delivery with, the newest first; none when the key is missing or another one. */
  of({ subscriptionKey, sealedSecret, sealedPrevious }: ClaimedDelivery): string[] {
    const { key } = this.options;
    if (!key) return [];
    return [sealedSecret, sealedPrevious].flatMap((sealed) => {
      const secret = sealed && openSecret(sealed, key, ownerOf(subscriptionKey));
      return secret ? [secret.toString()] : [];
    });
  }
}

function ownerOf(subscriptionKey: string): string {
  return `webhook:${subscriptionKey}`;
}
