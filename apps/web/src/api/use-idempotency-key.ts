import { useRef } from 'react';

/**
 * Gives each thing that a person sends its Idempotency-Key: the same content sent again after a failure keeps its
 * key, so that it has its effect once; other content gets another.
 */
export function useIdempotencyKey(): (content: unknown) => { 'Idempotency-Key': string } {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) {
      last.current = { content: text, key: crypto.randomUUID() };
    }
    return { 'Idempotency-Key': last.current.key };
  };
}
