import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { currentLanguage } from './i18n/language';
import { loadMessages } from './i18n/load-messages';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the screens');

await loadMessages(currentLanguage());
createRoot(place).render(<App />);
