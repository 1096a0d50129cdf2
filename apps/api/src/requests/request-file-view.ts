import { fileTypes, isReady } from '@minhbach/documents';
import type { RequestFile } from '@minhbach/requests';
import type { ActionDto } from '../access/action.dto.js';
import { stateNames } from '../files/file-view.js';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import { filesFor } from './request-file-access.js';
import type { RequestFileDto } from './request-file.dto.js';
import { purposeNames } from './request-file-vocabulary.js';
import type { VisibleRequest } from './visible-requests.service.js';

/** The files of a request that its reader may see. */
export function filesOf(
  visible: Pick<VisibleRequest, 'view' | 'may'>,
  nameOf: (id: string) => NamedPersonDto,
): RequestFileDto[] {
  const { view, may } = visible;
  return filesFor(visible).map((file) => ({
    ...factsOf(file),
    attachedBy: nameOf(file.attachedBy),
    redaction: redactionOf(file, nameOf, may('request.read-working-files')),
    href: `/api/requests/${view.key}/files/${file.key}/content`,
    actions: [download(file)],
  }));
}

function factsOf(file: RequestFile) {
  const { key, name, state, type, sha256, purpose, positions, isOriginal } = file;
  return {
    ...{ key, name, state, sha256, purpose, isOriginal, positions: [...positions] },
    size: Number(file.sizeBytes),
    mediaType: type === null ? null : fileTypes[type].mediaType,
    stateName: stateNames[state],
    purposeName: purposeNames[purpose],
    givenAt: file.givenAt?.toISOString() ?? null,
    attachedAt: file.attachedAt.toISOString(),
  };
}

function redactionOf(
  { redaction }: RequestFile,
  nameOf: (id: string) => NamedPersonDto,
  mayReadOriginals: boolean,
) {
  if (redaction === null) return null;
  const { removed, redactedBy, redactedAt, secondReader, originalKey } = redaction;
  return {
    removed: removed.map(({ what, ground }) => ({ what, ground })),
    redactedBy: nameOf(redactedBy),
    redactedAt: redactedAt.toISOString(),
    secondReader: secondReader === null ? null : nameOf(secondReader),
    originalKey: mayReadOriginals ? originalKey : null,
  };
}

function download(file: RequestFile): ActionDto {
  const action = 'download';
  if (isReady(file)) return { action, allowed: true };
  return {
    action,
    allowed: false,
    reason: { code: `file-${file.state}`, ...stateNames[file.state] },
  };
}

/** Ids of the people whom the files name. */
export function peopleOfFiles(files: readonly RequestFile[]): string[] {
  return files.flatMap(({ attachedBy, redaction }) => [
    attachedBy,
    ...(redaction ? [redaction.redactedBy] : []),
    ...(redaction?.secondReader ? [redaction.secondReader] : []),
  ]);
}
