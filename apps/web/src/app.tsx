import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { newQueryClient } from './api/query-client';
import { LanguageProvider } from './i18n/language-provider';
import type { CompiledMessages } from './i18n/load-messages';
import { ToastRegion } from './parts/toast/toast-region';
import { createAppRouter } from './router';

/** The whole of the screens. */
export function App({ messages }: { readonly messages: CompiledMessages }) {
  const [{ queries, router }] = useState(() => {
    const queries = newQueryClient();
    return { queries, router: createAppRouter(queries) };
  });
  return (
    <LanguageProvider messages={messages}>
      <QueryClientProvider client={queries}>
        <ToastRegion>
          <RouterProvider router={router} />
        </ToastRegion>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
