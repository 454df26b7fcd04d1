import { whereShown } from '../../platform/places';
import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { PopupPage } from './PopupPage';

// A popup is as wide as its page; a tab or panel gives the page its width.
void whereShown().then((where) => document.documentElement.classList.toggle('in-tab', where !== 'popup'));
mount(<PopupPage />, t);
