import { Refusal } from '@minhbach/runtime';
import { fileFaults, type FileFaultCode } from './file-fault.js';

/** Why a file is not taken, each fault at a field of what was sent. */
export function fileRefusal(faults: readonly (readonly [FileFaultCode, string])[]): Refusal {
  const listed = faults.map(([code, pointer]) => ({ pointer, code, message: fileFaults[code] }));
  const [first] = listed;
  if (!first) throw new Error('a refusal has a reason');
  return new Refusal(first.code, first.message.en, listed);
}
