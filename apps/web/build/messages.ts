import type { Plugin } from 'vite';
import { compiledMessages, languages, messageFaults } from './message-files.ts';

const prefix = 'virtual:messages/';

/**
 * Makes `virtual:messages/vi` and `…/en` of the features' message files, parsed beforehand: the browser gets no
 * parser. A build with a message that one language lacks fails.
 */
export function messages(): Plugin {
  return {
    name: 'minhbach:messages',
    buildStart() {
      const faults = messageFaults();
      if (faults.length > 0 && !this.meta.watchMode) this.error(faults.join('\n'));
      for (const fault of faults) this.warn(fault);
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => {
      const language = languages.find((each) => id === `\0${prefix}${each}`);
      return language ? `export default ${JSON.stringify(compiledMessages(language))}` : null;
    },
    handleHotUpdate({ file, server }) {
      if (!/\.(vi|en)\.json$/.test(file)) return;
      for (const language of languages) {
        const module = server.moduleGraph.getModuleById(`\0${prefix}${language}`);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}
