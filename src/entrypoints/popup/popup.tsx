import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { PopupPage } from './PopupPage';

mount(<PopupPage />, t);
