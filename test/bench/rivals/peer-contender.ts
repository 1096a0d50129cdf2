import { Pool } from 'pg';
import type { BenchDatabase } from '../bench-database.js';
import type { Contender } from '../measure.js';
import type { Workload } from '../workloads.js';
import { PeerEngine } from './peer-engine.js';
import { peerModels } from './peer-models.js';

const saveState = {
  name: 'save-peer-state',
  text: `INSERT INTO peer_state (id, state) VALUES ($1, $2::jsonb)
    ON CONFLICT (id) DO UPDATE SET state = excluded.state`,
};

/** bpmn-engine with its state in a table of the same PostgreSQL, saved at each wait and at the end. */
export class PeerContender {
  private constructor(private readonly pool: Pool) {}

  static async prepare({ ownerUrl }: BenchDatabase): Promise<PeerContender> {
    const pool = new Pool({ connectionString: ownerUrl, max: 4 });
    await pool.query('CREATE TABLE IF NOT EXISTS peer_state (id text PRIMARY KEY, state jsonb)');
    return new PeerContender(pool);
  }

  /** The contender for a workload; none where its model has no counterpart. */
  of({ processId, isEachTaskDurable = true }: Workload): Contender[] {
    const source = peerModels[processId];
    if (source === undefined) return [];
    const engine = new PeerEngine(source, (id, state) => this.save(id, state), isEachTaskDurable);
    const play = async () => {
      await engine.play();
      return 1;
    };
    return [{ name: 'bpmn-engine', isPeer: true, play }];
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async save(id: string, state: unknown): Promise<void> {
    await this.pool.query({ ...saveState, values: [id, JSON.stringify(state)] });
  }
}
