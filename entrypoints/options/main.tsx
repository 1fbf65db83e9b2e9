import { render } from 'preact';
import { readerLocale, translate } from '../../platform/i18n.ts';
import { OptionsPage } from './OptionsPage.tsx';

document.title = `${translate('optionsTitle')} – Dramatis`;
document.documentElement.lang = readerLocale();

const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
