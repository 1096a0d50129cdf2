import { fileFaults, type FileFaultCode } from '../file-fault.js';

/** The content of a file is not taken; the code tells its sender why. */
export class FileRefused extends Error {
  constructor(readonly code: FileFaultCode) {
    super(fileFaults[code].en);
  }
}
