/** Stops the PostgreSQL that `start-database.js` started, if it did. */
export default async function stopDatabase() {
  const server = globalThis.minhbachTestDatabase;
  if (!server) return;
  globalThis.minhbachTestDatabase = undefined;
  delete process.env.TEST_DATABASE_URL;
  await server.stop();
}
