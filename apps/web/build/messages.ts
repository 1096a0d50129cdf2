import type { Plugin } from 'vite';
import {
  compiledMessages,
  languages,
  messageFaults,
  messageParts,
  type Language,
} from './message-files.ts';

const index = 'virtual:messages';

/**
 * Makes `virtual:messages`, which knows how to fetch every part of the messages (`virtual:messages/vi/inbox`), and those
 * parts of the features' message files, parsed beforehand: the browser gets no parser. A build with a message that one
 * language lacks fails.
 */
export function messages(): Plugin {
  return {
    name: 'minhbach:messages',
    buildStart() {
      const faults = messageFaults();
      if (faults.length > 0 && !this.meta.watchMode) this.error(faults.join('\n'));
      for (const fault of faults) this.warn(fault);
    },
    resolveId: (id) => (id.startsWith(index) ? `\0${id}` : null),
    load: (id) => {
      if (!id.startsWith(`\0${index}`)) return null;
      const [, language, part] = id.split('/');
      if (!language) return loadersOfParts();
      return `export default ${JSON.stringify(compiledMessages(language as Language, part))}`;
    },
    handleHotUpdate({ file, server }) {
      if (!/\.(vi|en)\.json$/.test(file)) return;
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`\0${index}`)) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** `export const messageFiles = { vi: { inbox: () => import('virtual:messages/vi/inbox'), … }, … }` */
function loadersOfParts(): string {
  const ofLanguage = (language: Language) =>
    messageParts().map((part) => `"${part}": () => import('${index}/${language}/${part}')`);
  const all = languages.map((language) => `${language}: { ${ofLanguage(language).join(', ')} }`);
  return `export const messageFiles = { ${all.join(', ')} };`;
}
