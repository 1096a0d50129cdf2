import type { PublicAddress } from '@minhbach/documents';
import type { FormFault } from '@minhbach/runtime';
import { isAllowedLink } from './allowed-link.js';
import { faultAt } from './fault-at.js';
import type { PublicationPlace } from './publication-place.entity.js';
import type { EnteredLink } from './publication-process.js';

/** Everything that is wrong with the links of a document before anybody tries them; `wanted` are ids of places. */
export function enteredLinkFaults(
  links: readonly EnteredLink[],
  wanted: readonly string[],
  places: readonly PublicationPlace[],
  ownAddress: PublicAddress,
): FormFault[] {
  const entered = links.map(({ place }) => place);
  const missing = wanted.filter((place) => !entered.includes(place));
  return [
    ...links.flatMap((link, index) => {
      const place = places.find(({ id }) => id === link.place);
      const at = `/links/${String(index)}`;
      if (!place || !wanted.includes(link.place)) return [unwanted(at)];
      if (entered.indexOf(link.place) !== index) return [twice(at, place)];
      return isAllowedLink(link.link, place, ownAddress) ? [] : [elsewhere(at, place)];
    }),
    ...missing.flatMap((id) => places.filter((place) => place.id === id).map(absent)),
  ];
}

function unwanted(at: string): FormFault {
  return faultAt(`${at}/place`, 'place-not-wanted', [
    'Danh mục không yêu cầu công khai văn bản này tại nơi đã chọn.',
    'The catalogue does not want this document at that place.',
  ]);
}

function twice(at: string, { nameVi, nameEn }: PublicationPlace): FormFault {
  return faultAt(`${at}/place`, 'place-twice', [
    `${nameVi} đã có đường dẫn ở dòng trên.`,
    `${nameEn} has a link above already.`,
  ]);
}

function elsewhere(at: string, { nameVi, nameEn, hosts }: PublicationPlace): FormFault {
  return faultAt(`${at}/link`, 'link-elsewhere', [
    `Đường dẫn của ${nameVi} phải thuộc tên miền ${hosts.join(', ')}.`,
    `A link of ${nameEn} leads to ${hosts.join(', ')}.`,
  ]);
}

function absent({ nameVi, nameEn }: PublicationPlace): FormFault {
  return faultAt('/links', 'link-missing', [
    `Còn thiếu đường dẫn tại ${nameVi}.`,
    `The link at ${nameEn} is missing.`,
  ]);
}
