const preference = 'minhbach.single-keys';

/** Single keys can be switched off, for whoever speaks to his computer (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(preference) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(preference, on ? 'on' : 'off');
}
