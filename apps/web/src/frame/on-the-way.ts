/**
 * For the `loader` of a route: what its screen reads first is asked for while the screen itself is fetched. Nobody waits
 * here; of what fails, the screen tells.
 */
export function onTheWay(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}
