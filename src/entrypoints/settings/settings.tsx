import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { SettingsPage } from './SettingsPage';

document.title = t('settingsPageTitle');
mount(<SettingsPage />, t);
