import { fileURLToPath } from 'node:url';
import { demoPeople } from '@minhbach/identity';

/** One login per kind of work; the others follow the same pattern. */
const SHOWN = [
  'doanhnghiep1',
  'tiepnhan.vpubnd',
  'daumoi.vpubnd',
  'xuly.vpubnd',
  'lanhdao.vpubnd',
  'vanthu.vpubnd',
  'giamsat',
  'quantri',
];

export interface Announcement {
  readonly url: string;
  readonly dataPlace: string;
  readonly mailUrl: string;
  /** Null when no demonstration accounts were asked for. */
  readonly demoPassword: string | null;
}

/** What a person who typed `npm start` wants to know: where it is, where the data are, who may enter. */
export function announcement({ url, dataPlace, mailUrl, demoPassword }: Announcement): string {
  const lines = [
    '',
    'Minh Bạch is running.',
    '',
    `  Service       ${url}`,
    `  API documents ${url}/api/docs`,
    `  Health        ${url}/api/health`,
    `  Data          ${dataPlace}`,
    `  E-mail        ${mailPlace(mailUrl)}`,
    '',
  ];
  return [...lines, ...(demoPassword ? signIns(demoPassword) : []), 'Ctrl-C stops it.'].join('\n');
}

/** The folder, or the server without its password. */
function mailPlace(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : new URL(url).host;
}

function signIns(password: string): string[] {
  const shown = demoPeople.filter((person) => SHOWN.includes(person.login));
  return [
    `Demonstration accounts, all with ${password}:`,
    ...shown.map(({ login, name, role }) => `  ${login.padEnd(18)}${role.padEnd(12)}${name}`),
    `  … and ${String(demoPeople.length - shown.length)} more of the same pattern.`,
    '',
  ];
}
