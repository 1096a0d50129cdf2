/** What the service answers for systems outside of `/api`, in protocols that others have published. */
export const clientPaths: readonly string[] = ['v2/*path', 'engine-rest/*path', 'oauth/token'];
