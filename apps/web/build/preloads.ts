import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the page asks for at once, before it knows that it needs it, by its file or the module that the file is of. */
const wanted: readonly (readonly [RegExp, HtmlTagDescriptor['attrs']])[] = [
  // No text moves when the typeface arrives.
  [/\.woff2$/, { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true }],
  // What most screens are made of: the first of them then needs few files more.
  [/\/parts-[^/]+\.js$/, { rel: 'modulepreload', crossorigin: true }],
  [/\/parts-[^/]+\.css$/, { rel: 'preload', as: 'style', crossorigin: true }],
  // Nothing is drawn without them, and most people read Vietnamese.
  [/virtual:messages\/vi\/everybody$/, { rel: 'modulepreload', crossorigin: true }],
];

export function preloads(): Plugin {
  return {
    name: 'minhbach:preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((file) =>
          preloadsOf(file.fileName, file.type === 'chunk' ? file.facadeModuleId : null),
        ),
    },
  };
}

function preloadsOf(file: string, module: string | null): HtmlTagDescriptor[] {
  return wanted
    .filter(([called]) => called.test(file) || (module !== null && called.test(module)))
    .map(([, attrs]) => ({
      tag: 'link',
      injectTo: 'head-prepend',
      attrs: { ...attrs, href: `/${file}` },
    }));
}
