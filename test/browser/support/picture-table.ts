import { screens, type Screen } from '../screens.data.js';
import { languages } from './service-in-browser.js';

/** On a desk, and in a hand. */
export const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Every screen with the name of its pictures, such as `cong-viec-key.lanhdao`; the second time with a number. */
export const picturedScreens: readonly { readonly name: string; readonly screen: Screen }[] =
  screens.map((screen, index) => {
    const before = screens.slice(0, index).filter((each) => nameOf(each) === nameOf(screen)).length;
    const number = before === 0 ? '' : `-${String(before + 1)}`;
    return { name: nameOf(screen).replace('.', `${number}.`), screen };
  });

/** A row for each screen, in Markdown: its address, who sees it, and its pictures, which lead to the whole of them. */
export function pictureTable(): string {
  const heads = languages.flatMap((language) =>
    sizes.map(({ width }) => `<th>${language}, ${String(width)} px</th>`),
  );
  const rows = picturedScreens.flatMap(({ name, screen }) => [
    '  <tr>',
    `    <td><code>${screen.route}</code><br>${screen.as ?? 'anybody'}</td>`,
    ...languages.flatMap((language) =>
      sizes.map(({ width }) => pictureCell(`${name}.${language}.${String(width)}.webp`, width)),
    ),
    '  </tr>',
  ]);
  return ['<table>', `  <tr><th>Screen</th>${heads.join('')}</tr>`, ...rows, '</table>', ''].join(
    '\n',
  );
}

function pictureCell(file: string, width: number): string {
  const shown = String(Math.round(width / 5));
  return `    <td valign="top"><a href="${file}"><img src="${file}" width="${shown}" alt="${file}"></a></td>`;
}

function nameOf({ route, as }: Screen): string {
  const words = route.replace(/[^A-Za-z]+/g, '-').replace(/^-|-$/g, '');
  return `${words}.${as?.split('.')[0] ?? 'khach'}`;
}
