import { t } from '../../platform/translate';
import { mount } from '../../ui/mount';
import { EditorPage } from './EditorPage';

mount(<EditorPage sopId={new URLSearchParams(location.search).get('sop') ?? ''} />, t);
