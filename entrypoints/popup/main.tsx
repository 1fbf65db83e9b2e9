import { render } from 'preact';
import { readerLocale, translate } from '../../platform/i18n.ts';
import { TabPopup } from './TabPopup.tsx';

document.title = translate('actionTitle');
document.documentElement.lang = readerLocale();

const root = document.getElementById('popup');
if (root) render(<TabPopup inSidePanel={false} />, root);
