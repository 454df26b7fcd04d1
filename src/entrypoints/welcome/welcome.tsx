import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { WelcomePage } from './WelcomePage';

document.title = t('welcomePageTitle');
mount(<WelcomePage />, t);
