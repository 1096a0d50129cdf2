import type { Action } from '@minhbach/identity';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const accessKey = 'minhbach:access';

/** What a route lets a person do. The guard asks whether his role may ever; the controller asks about the case. */
export function Access(action: Action): CustomDecorator {
  return SetMetadata(accessKey, action);
}

/** A route that needs no session. */
export function Public(): CustomDecorator {
  return SetMetadata(accessKey, 'public');
}
