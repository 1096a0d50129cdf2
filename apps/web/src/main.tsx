import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/query-client';
import { App } from './app';
import { currentLanguage } from './i18n/language';
import { loadMessages } from './i18n/load-messages';
import { createAppRouter } from './router';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the screens');

const queries = newQueryClient();
const router = createAppRouter(queries);
// Who is signed in, his screen and what it shows are on their way while the messages are.
void router.preloadRoute({ to: '.', search: true });
await loadMessages(currentLanguage());
createRoot(place).render(<App queries={queries} router={router} />);
