import { render } from 'preact';
import { readerLocale, translate } from '../../platform/i18n.ts';
import { WelcomePage } from './WelcomePage.tsx';

document.title = translate('welcomeTitle');
document.documentElement.lang = readerLocale();

const root = document.getElementById('welcome');
if (root) render(<WelcomePage />, root);
