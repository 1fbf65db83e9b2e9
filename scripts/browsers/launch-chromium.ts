import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import {
  closeWelcome,
  type LaunchOptions,
  type Popup,
  type ReaderBrowser,
  until,
  untilSettled,
  viewport,
} from './reader-browser.ts';

/** Without a window there is no mouse either: media queries are told of one, for our readers have one. */
const desktopWithMouse =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** One more of these settings. */
const darkScheme = ',preferredColorScheme=0';

/** A popup is cut to the screen, which is small when there is none. */
const roomForPopups = '--screen-info={1600x1200}';

/** Starts Chromium, or any Chrome, in a new profile with the extension, and keeps it from talking to its maker. */
export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Google Chrome takes extensions over the pipe only.
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? viewport : null,
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-features=AutofillServerCommunication,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
      '--disable-field-trial-config',
      '--disable-quic',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-first-run',
      '--no-pings',
      // No switch keeps Chromium from asking who is signed in and what is new: it asks a port where nobody listens.
      '--component-updater=url-source=http://127.0.0.1:1/',
      '--gaia-url=http://127.0.0.1:1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? [`${desktopWithMouse}${options.dark ? darkScheme : ''}`, roomForPopups] : []),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>;127.0.0.1:1']),
    ],
  });
  const extension = await until('the extension in Chromium', async () => [...(await browser.extensions()).values()][0]);
  if (!options.keepWelcome) await closeWelcome(browser);
  let first: Page | undefined = (await browser.pages())[0];
  return {
    name: 'chromium',
    puppeteer: browser,
    extensionUrl: `chrome-extension://${extension.id}/`,
    async openPage(url) {
      const page = first ?? (await browser.newPage());
      first = undefined;
      await page.bringToFront();
      if (options.headless) await page.setViewport(viewport);
      await page.goto(url);
      return page;
    },
    openPopup: (page) => openPopup(browser, extension, page),
    openedPopup: () => openedPopup(browser, extension),
    insideCard: (page, code, ...values) => insideHost('dramatis-card', page, code, ...values),
    insideRail: (page, code, ...values) => insideHost('dramatis-rail', page, code, ...values),
    async pressCommand(_page, command) {
      const worker = await until('the service worker', async () => (await extension.workers())[0]);
      // Key events of the protocol end in the page: shortcuts are the browser's, so the event is sent where it would arrive.
      await worker.evaluate((name) => {
        const { chrome } = globalThis as unknown as { chrome: { commands: { onCommand: Dispatching } } };
        interface Dispatching {
          dispatch(name: string): void;
        }
        chrome.commands.onCommand.dispatch(name);
      }, command);
    },
    async endBackground() {
      const target = serviceWorker(browser, extension);
      const worker = await target?.worker();
      await worker?.close();
      // A page that waits for an answer may have started another one by now.
      await until('the end of the service worker', async () => !target || !browser.targets().includes(target));
    },
    backgroundIsUp: async () => serviceWorker(browser, extension) !== undefined,
    removeExtension: () => browser.uninstallExtension(extension.id),
    close: () => browser.close(),
  };
}

function serviceWorker(browser: Browser, { id }: Extension): Target | undefined {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  return browser.targets().find((each) => each.type() === 'service_worker' && isOurs(each.url()));
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  await page.bringToFront();
  await extension.triggerAction(page);
  return openedPopup(browser, extension);
}

async function openedPopup(browser: Browser, extension: Extension): Promise<Popup> {
  const popupUrl = `chrome-extension://${extension.id}/popup.html`;
  const target = await browser.waitForTarget((each) => each.type() === 'page' && each.url() === popupUrl, {
    timeout: 10_000,
  });
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === 'complete');
  return {
    run: (code, ...values) => popup.evaluate(code as never, ...values) as never,
    press: (key) => popup.keyboard.press(key),
    async screenshot(path) {
      await untilSettled('the popup', () => popup.evaluate(() => `${innerWidth} × ${innerHeight}`));
      await popup.screenshot({ path, captureBeyondViewport: false });
    },
    isOpen: async () => browser.targets().includes(target),
    async close() {
      await popup.evaluate(() => close()).catch(() => {});
      await until('the end of the popup', async () => !browser.targets().includes(target));
    },
  };
}

async function insideHost<Result, Arguments extends readonly unknown[]>(
  host: string,
  page: Page,
  code: (root: ShadowRoot, ...values: Arguments) => Result,
  ...values: Arguments
): Promise<Result | null> {
  const session = await page.createCDPSession();
  try {
    const root = await closedRoot(session, host);
    if (root === null) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: code.toString(),
      arguments: [{ objectId: root }, ...values.map((value) => ({ value }))],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.detach();
  }
}

async function closedRoot(session: CDPSession, host: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}
