import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { currentLanguage, rememberLanguage, type Language } from './language';
import { loadMessages, onMoreMessages, type CompiledMessages } from './load-messages';

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

interface Props {
  /** Those of the current language. */
  readonly messages: CompiledMessages;
  readonly children: ReactNode;
}

/** Gives everything inside the messages of the chosen language. */
export function LanguageProvider({ messages: first, children }: Props) {
  const [{ language, messages }, set] = useState({ language: currentLanguage(), messages: first });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(
    () =>
      onMoreMessages(async () => {
        const current = currentLanguage();
        set({ language: current, messages: await loadMessages(current) });
      }),
    [],
  );
  const choice = useMemo(
    () => ({
      language,
      messages,
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        void loadMessages(chosen).then((loaded) => {
          set({ language: chosen, messages: loaded });
        });
      },
    }),
    [language, messages],
  );
  return <Choice value={choice}>{children}</Choice>;
}
