import { filesOptionsFrom } from '@minhbach/documents';
import { sealingKeyFrom } from '@minhbach/signatures';
import { webhookOptionsFrom, type WebhookOptions } from '@minhbach/webhooks';
import type { ApiOptions } from './api-options.js';
import { identityProviderFrom } from './identity-provider/identity-provider-options.js';
import { submissionsAnHourFrom } from './submissions-an-hour.js';

/** Options of an api that runs by itself. Throws when DATABASE_URL is missing or another setting is wrong. */
export function apiOptionsFrom(
  environment: NodeJS.ProcessEnv,
): ApiOptions & { readonly webhooks: WebhookOptions } {
  const databaseUrl = environment.DATABASE_URL;
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the PostgreSQL of the service.');
  const queueUrl = environment.QUEUE_URL;
  const publicUrl = environment.PUBLIC_URL;
  const isDemo = !['', 'off'].includes(environment.MINHBACH_DEMO ?? '');
  const trustedProxies = Number(environment.TRUSTED_PROXIES ?? 0);
  return {
    databaseUrl,
    files: filesOptionsFrom(environment, environment.MINHBACH_DATA || 'data'),
    factorKey: sealingKeyFrom(environment, 'FACTOR_KEY'),
    webhooks: webhookOptionsFrom(environment),
    // Who tries the demonstration has no app at hand.
    staffNeedSecondFactor: !isDemo,
    submissionsAnHour: submissionsAnHourFrom(environment, isDemo),
    identityProvider: identityProviderFrom(environment, isDemo),
    ...(queueUrl && { queueUrl }),
    ...(publicUrl && { publicUrl: new URL(publicUrl).origin }),
    ...(trustedProxies > 0 && { trustedProxies }),
  };
}
