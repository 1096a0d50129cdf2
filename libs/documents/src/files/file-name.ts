import type { FileFaultCode } from './file-fault.js';
import { fileLimits } from './file-limits.js';
import { typeOfName } from './file-types.js';

/** Separators of paths; what prints nothing, breaks lines or turns the direction of the text. */
const unsafe = /[/\\\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Names of devices of Windows, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What is wrong with the name of a file, given in Unicode normal form C. */
export function faultsOfName(name: string): FileFaultCode[] {
  const faults: FileFaultCode[] = [];
  if (name.trim() === '') return ['name-empty'];
  if (name.length > fileLimits.nameLength) faults.push('name-too-long');
  if (unsafe.test(name)) faults.push('name-unsafe');
  if (/^[.\s]|[.\s]$/u.test(name) || device.test(name)) faults.push('name-reserved');
  if (typeOfName(name) === null) faults.push('type-not-taken');
  return faults;
}
