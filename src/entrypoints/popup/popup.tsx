import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { Popup } from './Popup';
import { isInTab } from './places';

// A popup is as wide as its page; a tab is as wide as the window.
void isInTab().then((inTab) => document.documentElement.classList.toggle('in-tab', inTab));
mount(<Popup />, t);
