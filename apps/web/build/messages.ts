import type { Plugin } from 'vite';
import { compiledMessages, languages, messageFaults, messageParts } from './message-files.ts';

const prefix = 'virtual:messages/';

const modules = languages.flatMap((language) =>
  messageParts.map((part) => ({ id: `\0${prefix}${language}/${part}`, language, part })),
);

/**
 * Makes `virtual:messages/vi/everybody` and the others of the features' message files, parsed beforehand: the browser
 * gets no parser. A build with a message that one language lacks fails.
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
      const asked = modules.find((module) => module.id === id);
      if (!asked) return null;
      return `export default ${JSON.stringify(compiledMessages(asked.language, asked.part))}`;
    },
    handleHotUpdate({ file, server }) {
      if (!/\.(vi|en)\.json$/.test(file)) return;
      for (const { id } of modules) {
        const module = server.moduleGraph.getModuleById(id);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}
