export type FileTypeId =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'txt'
  | 'csv'
  | 'png'
  | 'jpeg'
  | 'tiff'
  | 'zip';

export interface FileType {
  readonly mediaType: string;
  /** Endings that a name may have, without the dot. */
  readonly extensions: readonly string[];
  /** What its bytes are recognised by; several types share one. */
  readonly signature: 'pdf' | 'png' | 'jpeg' | 'tiff' | 'zip' | 'text';
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** The kinds of files that are taken; whatever is not here is refused. */
export const fileTypes: Readonly<Record<FileTypeId, FileType>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], signature: 'pdf' },
  docx: {
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ['docx'],
    signature: 'zip',
  },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], signature: 'zip' },
  pptx: {
    mediaType: `${office}.presentationml.presentation`,
    extensions: ['pptx'],
    signature: 'zip',
  },
  odt: { mediaType: `${openDocument}.text`, extensions: ['odt'], signature: 'zip' },
  ods: { mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'], signature: 'zip' },
  odp: { mediaType: `${openDocument}.presentation`, extensions: ['odp'], signature: 'zip' },
  txt: { mediaType: 'text/plain', extensions: ['txt'], signature: 'text' },
  csv: { mediaType: 'text/csv', extensions: ['csv'], signature: 'text' },
  png: { mediaType: 'image/png', extensions: ['png'], signature: 'png' },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], signature: 'jpeg' },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], signature: 'tiff' },
  zip: { mediaType: 'application/zip', extensions: ['zip'], signature: 'zip' },
};

/** What a name says that the file is; null when its ending is none of those that are taken. */
export function typeOfName(name: string): FileTypeId | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = Object.entries(fileTypes).find(([, type]) => type.extensions.includes(extension));
  return found ? (found[0] as FileTypeId) : null;
}

/** What may not be in an archive: it runs when somebody opens it. */
export const executableExtensions: readonly string[] = [
  ...['app', 'bat', 'cmd', 'com', 'cpl', 'dll', 'exe', 'gadget', 'hta', 'jar', 'js', 'jse', 'lnk'],
  ...['msi', 'msp', 'pif', 'ps1', 'reg', 'scf', 'scr', 'sh', 'url', 'vb', 'vbe', 'vbs', 'wsf'],
];
