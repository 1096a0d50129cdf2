import type { Client } from 'pg';
import { APP_ROLE, DATABASE, OWNER_ROLE } from './connections.js';
import type { Secrets } from './secrets.js';

const LIMITS = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/**
 * Makes the database and its two roles, or brings them back to what they must be: the owner
 * migrates; the application's role owns nothing and can bypass no row-level security.
 */
export async function ensureRoles(admin: Client, secrets: Secrets): Promise<void> {
  await ensureRole(admin, OWNER_ROLE, secrets.owner);
  await ensureRole(admin, APP_ROLE, secrets.app);
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (found.rowCount === 0) {
    await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE} TEMPLATE template0`);
  }
  await admin.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP_ROLE}`);
}

async function ensureRole(admin: Client, role: string, secret: string): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(`${verb} ROLE ${role} ${LIMITS} PASSWORD ${admin.escapeLiteral(secret)}`);
}
