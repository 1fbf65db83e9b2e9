import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Nothing is fetched, framed or evaluated: the extension talks to no one but itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icons = {
  16: '/icons/16.png',
  32: '/icons/32.png',
  48: '/icons/48.png',
  96: '/icons/96.png',
  128: '/icons/128.png',
};

/**
 * Long names of the content script's own: of properties that neither leave it nor are read by name, and that no browser knows. They cost a page
 * a quarter of a kilobyte.
 */
const ownNames = (
  'openGraphArticle openGraphOther authored headlineInAddress dateInAddress editorialAddress editorial numbered joints discussionType toReader ' +
  'ofItself oneTitle oneArticle linkedHeadings discussionMarks offerMarks paragraphLength openGraph authorOffices emphasised allEmphasised ' +
  'endsBlank assignedAt nodeStarts firstOfBlock textInputs passwordInputs linkLength emphasisLength furniture mentionAt firstNodeOf foundNew ' +
  'milliseconds fewest largest together shallow dated typed orders linked listType inLink lengths counts settled isFirst around inside evidence ' +
  'assigned effort rangeOf readAnew videos articles offers titles prose'
).split(' ');

/** None of our functions is called with `new` or asked for its number of parameters; `unsafe` assumes that nobody has changed the built-in ones. */
const terserOptions = {
  ecma: 2020,
  compress: {
    passes: 6,
    inline: 1,
    hoist_funs: true,
    lhs_constants: false,
    unsafe: true,
    unsafe_arrows: true,
    keep_fargs: false,
    pure_getters: true,
  },
  // Chromium makes all functions ready at once, where it else reads most of them twice: a tenth of the time that a page takes.
  format: { preamble: '//# allFunctionsCalledOnLoad' },
  mangle: { properties: { regex: new RegExp(`^(?:${ownNames.join('|')})$`) } },
} as const;

/** What the toolbar button shows until a tab says that it has an article: see entrypoints/background/toolbar-button.ts. */
const toolbarIcons = {
  16: '/icons/no-article-16.png',
  32: '/icons/no-article-32.png',
  48: '/icons/no-article-48.png',
};

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets',
  imports: false,
  hooks: {
    // In a page every byte counts: content scripts use the browser's own promises (decision 4) and the smaller minifier, the extension's pages the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        config.build = { ...config.build, minify: 'terser', terserOptions };
        return;
      }
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' },
      };
    },
  },
  zip: { excludeSources: ['out/**'] },
  // `npm run dev` opens a browser; without a display it only serves.
  webExt: { disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] },
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': fileURLToPath(import.meta.resolve('./platform/silent-context.ts')) },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Dramatis',
    description: '__MSG_extensionDescription__',
    default_locale: 'de',
    icons,
    // Chrome asks for `sidePanel` before it shows a page of ours beside the reader's; Firefox's sidebar needs no permission.
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    // The card's script, loaded by the content script when it is first wanted. Its address changes with every session
    // (Firefox: with every installation), so that no page can ask for it and find out that we are here.
    web_accessible_resources: [
      { resources: ['card.js'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: browser !== 'firefox' },
    ],
    action: { default_title: '__MSG_actionDefault__', default_icon: toolbarIcons },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextMention__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMention__',
      },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : {
            'open-side-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSidePanel__' },
          }),
      // Without a key of its own until the reader gives it one: Chrome allows four.
      'toggle-highlights': { description: '__MSG_commandToggleHighlights__' },
    },
    // The development server of `npm run dev` needs its own, wider policy; WXT writes it.
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    // The versions in which CSS.highlights and highlightsFromPoint both exist.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dramatis@dramatis.invalid',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
