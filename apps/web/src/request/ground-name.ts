import type { components } from '../api/schema';

type Ground = NonNullable<components['schemas']['RequestItemDto']['refusalGround']>;

/** A ground of refusal as the law numbers its points (Law on Access to Information Art. 28(1)). */
export function groundName(ground: Ground): string {
  return ground === 'dd' ? 'đ' : ground;
}
