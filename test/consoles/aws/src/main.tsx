import '@cloudscape-design/global-styles/index.css';
import './console.css';
import { I18nProvider } from '@cloudscape-design/components/i18n';
import messages from '@cloudscape-design/components/i18n/messages/all.en';
import { createRoot } from 'react-dom/client';
import { Shell } from './Shell.tsx';
import { StoreProvider } from './store.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('No #app');
createRoot(root).render(
  <I18nProvider locale="en" messages={[messages]}>
    <StoreProvider>
      <Shell />
    </StoreProvider>
  </I18nProvider>,
);
