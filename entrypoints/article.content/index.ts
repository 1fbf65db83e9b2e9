import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attendPage } from './attend-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: () => attendPage(),
});
