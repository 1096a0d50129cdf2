import { useLanguage } from '../i18n/language-provider';

const other = {
  vi: { code: 'en', name: 'English' },
  en: { code: 'vi', name: 'Tiếng Việt' },
} as const;

/** Named in the language to which it leads, for whoever cannot read the present one. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const { code, name } = other[language];
  return (
    <button
      type="button"
      className="frame-button"
      lang={code}
      onClick={() => {
        choose(code);
      }}
    >
      {name}
    </button>
  );
}
