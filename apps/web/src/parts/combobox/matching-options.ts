export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The options whose label has every word that was typed, with or without its marks. */
export function matching(options: readonly Option[], typed: string): Option[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return options.filter(({ label, value }) => {
    const text = plain(`${label} ${value}`);
    return words.every((word) => text.includes(word));
  });
}

/** Without marks and in lower case: "Sở Tài chính" is found by "so tai". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
