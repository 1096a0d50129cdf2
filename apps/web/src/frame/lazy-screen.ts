import { lazyRouteComponent } from '@tanstack/react-router';
import { wantMessages, type Feature } from '../i18n/load-messages';

/** A screen that is fetched when it is opened, together with the messages of the features whose parts it shows. */
export function lazyScreen<Module extends object, Name extends keyof Module & string>(
  says: readonly Feature[],
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), wantMessages(...says)]);
    return module;
  }, name);
}
