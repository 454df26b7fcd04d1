import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { PopupPage } from './PopupPage';
import { isInTab } from './places';

// A popup is as wide as its page; a tab is as wide as the window.
void isInTab().then((inTab) => document.documentElement.classList.toggle('in-tab', inTab));
mount(<PopupPage />, t);
