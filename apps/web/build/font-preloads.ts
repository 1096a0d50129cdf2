import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Has the page ask for its font files at once, so that no text moves when they arrive. */
export function fontPreloads(): Plugin {
  return {
    name: 'minhbach:font-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2'))
          .map(preload),
    },
  };
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    injectTo: 'head-prepend',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
  };
}
