import type { ModdleElement } from 'bpmn-moddle';
import { textOf, type ElementReader } from './element-reader.js';
import type { VersionBinding } from './process-model.js';
import { faultInVersionTag } from './version-tag.js';

/** What `bindingType` and `versionTag` of an extension element say; `undefined` for the latest version. */
export function compileBinding(
  extension: ModdleElement | undefined,
  reader: ElementReader,
): VersionBinding | undefined {
  const type = textOf(extension, 'bindingType') ?? 'latest';
  const tag = textOf(extension, 'versionTag');
  if (type === 'versionTag') return compileTagBinding(tag, reader);
  if (type !== 'latest' && type !== 'deployment') {
    reader.error(
      'unknown-binding',
      `The binding type "${type}" is not known. Write latest, deployment or versionTag.`,
    );
    return undefined;
  }
  if (tag !== undefined) {
    reader.error(
      'unused-version-tag',
      `The version tag "${tag}" has no effect with the binding type ${type}. Remove it, or bind to versionTag.`,
    );
  }
  return type === 'deployment' ? { type } : undefined;
}

function compileTagBinding(
  tag: string | undefined,
  reader: ElementReader,
): VersionBinding | undefined {
  const fault = faultInVersionTag(tag);
  if (fault !== null) reader.error('invalid-version-tag', fault);
  return tag === undefined || fault !== null ? undefined : { type: 'versionTag', tag };
}
