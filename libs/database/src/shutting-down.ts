/** Refuses work that arrives after the service has begun to close its database connections. */
export class ShuttingDown extends Error {
  constructor() {
    super('The service is shutting down and takes no more work.');
  }
}
