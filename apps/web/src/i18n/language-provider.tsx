import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { rememberLanguage, type Language } from './language';
import { loadMessages } from './load-messages';
import { onMessagesShown, shownMessages, type CompiledMessages } from './shown-messages';

interface LanguageChoice {
  readonly language: Language;
  readonly messages: CompiledMessages;
  readonly choose: (language: Language) => void;
}

const Choice = createContext<LanguageChoice>({
  language: 'vi',
  messages: {},
  choose: () => undefined,
});

/** The language of the page, what it says, and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(Choice);
}

/** Gives everything inside the messages of the chosen language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const shown = useSyncExternalStore(onMessagesShown, shownMessages);
  useEffect(() => {
    document.documentElement.lang = shown.language;
  }, [shown.language]);
  const choice = useMemo(() => ({ ...shown, choose }), [shown]);
  return <Choice value={choice}>{children}</Choice>;
}

function choose(language: Language): void {
  rememberLanguage(language);
  void loadMessages(language);
}
