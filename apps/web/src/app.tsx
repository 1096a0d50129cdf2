import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider } from './i18n/language-provider';
import { ToastRegion } from './parts/toast/toast-region';
import type { createAppRouter } from './router';

interface Props {
  readonly queries: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
}

/** The whole of the screens. */
export function App({ queries, router }: Props) {
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
