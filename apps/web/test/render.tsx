import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { compiledMessages } from '../build/message-files.ts';
import { LanguageProvider } from '../src/i18n/language-provider';
import { rememberLanguage, type Language } from '../src/i18n/language';
import { showMessages } from '../src/i18n/shown-messages';
import { ToastRegion } from '../src/parts/toast/toast-region';

/** Renders a part as the screens do, in one language. */
export function renderPart(part: ReactNode, language: Language = 'vi') {
  rememberLanguage(language);
  showMessages(language, compiledMessages(language));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <ToastRegion>{part}</ToastRegion>
      </QueryClientProvider>
    </LanguageProvider>,
  );
}
