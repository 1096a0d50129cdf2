import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One file of a deployment. */
export interface WorkflowFile {
  /** Path below the folder, with slashes on every system. */
  readonly name: string;
  readonly content: string;
}

const DEPLOYABLE = /\.(bpmn|dmn|schema\.json)$/;

/** The models and forms in a folder and those below it, in the order of their names. */
export function workflowFiles(folder: string): WorkflowFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DEPLOYABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      content: readFileSync(path, 'utf8'),
    }));
}
