import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { currentLanguage, rememberLanguage, type Language } from './language';
import { loadMessages, type CompiledMessages } from './load-messages';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Choice = createContext<LanguageChoice>({ language: 'vi', choose: () => undefined });

/** The language of the page, and how to change it. */
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
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        void loadMessages(chosen).then((loaded) => {
          set({ language: chosen, messages: loaded });
        });
      },
    }),
    [language],
  );
  return (
    <Choice value={choice}>
      <IntlProvider locale={language} messages={messages} timeZone="Asia/Ho_Chi_Minh">
        {children}
      </IntlProvider>
    </Choice>
  );
}
