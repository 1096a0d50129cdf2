import { Client } from 'pg';

/** The role of an address if it reads past row-level security, whoever it is told asks; null where it cannot. */
async function unguardedRole(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>(
      'SELECT rolname AS role FROM pg_roles WHERE rolname = session_user AND (rolsuper OR rolbypassrls)',
    );
    return rows[0]?.role ?? null;
  } finally {
    await client.end();
  }
}

/** The service is not started with a role that the second line of access does not hold. */
export class UnguardedRole extends Error {
  constructor(role: string) {
    super(
      `The role ${role} of DATABASE_URL reads past row-level security: it is a superuser or has BYPASSRLS. Use one that is ` +
        'neither (docs/operations.md), or set MINHBACH_UNGUARDED_ROLE=accepted.',
    );
  }
}

/**
 * Tells of a role that row-level security does not hold, and refuses it in production (`NODE_ENV=production`) unless
 * MINHBACH_UNGUARDED_ROLE says that it is accepted. Throws UnguardedRole.
 */
export async function assertGuardedRole(
  url: string,
  environment: NodeJS.ProcessEnv,
  warn: (line: string) => void,
): Promise<void> {
  const role = await unguardedRole(url);
  if (role === null) return;
  const isAccepted = environment.MINHBACH_UNGUARDED_ROLE === 'accepted';
  const fault = new UnguardedRole(role);
  if (environment.NODE_ENV === 'production' && !isAccepted) throw fault;
  warn(fault.message);
}
