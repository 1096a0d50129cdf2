import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The pool beneath a data source, which everything of the process uses that is no step. */
export function commonPool({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}
