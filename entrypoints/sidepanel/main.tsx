import { render } from 'preact';
import { readerLocale, translate } from '../../platform/i18n.ts';
import { TabPopup } from '../popup/TabPopup.tsx';

document.title = translate('actionTitle');
document.documentElement.lang = readerLocale();

const root = document.getElementById('panel');
if (root) render(<TabPopup inSidePanel={true} />, root);
