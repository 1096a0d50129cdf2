export { checkDatabase, type DatabaseFault } from './check-database.js';
export { EmbeddedPostgres } from './embedded-postgres.js';
export { freePort } from './free-port.js';
