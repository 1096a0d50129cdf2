import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { newQueryClient } from './api/query-client';
import { LanguageProvider } from './i18n/language-provider';
import { ToastRegion } from './parts/toast/toast-region';
import { createAppRouter } from './router';

/** The whole of the screens. */
export function App() {
  const [{ queries, router }] = useState(() => {
    const queries = newQueryClient();
    return { queries, router: createAppRouter(queries) };
  });
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <ToastRegion>
          <RouterProvider router={router} />
        </ToastRegion>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
