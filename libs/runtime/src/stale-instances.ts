/** Another process has gone on with an instance between a batch's load and its lock or write. */
export class StaleInstances extends Error {}
