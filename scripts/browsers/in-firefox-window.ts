// Each of these runs in the window of Firefox, as text, with what its own code calls: none may use anything outside of itself.

interface FirefoxExtension {
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  readonly backgroundState: string;
  readonly shortcuts: { onCommand(command: string): void };
}
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
interface ExtensionParent {
  readonly GlobalManager: { getExtension(id: string): FirefoxExtension };
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: FirefoxExtension): { triggerAction(window: object): Promise<void> };
    };
  };
}

/** Presses the button of the extension with this id. */
export async function pressToolbarButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Ends its background, as Firefox does with an idle one. */
export async function terminateBackground(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ disableResetIdleForTest: true });
}

/** Whether its background runs. */
export function backgroundIsUp(id: string): boolean {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.GlobalManager.getExtension(id).backgroundState !== 'stopped';
}

/** Does what the key of a command of its manifest does. */
export function sendCommand(id: string, command: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.GlobalManager.getExtension(id).shortcuts.onCommand(command);
}

/** Whether a page of an extension is in the popup. */
export function popupIsOpen(): boolean {
  const browser = document.querySelector<Element & { currentURI?: { spec: string } }>(
    'browser.webextension-popup-browser',
  );
  return browser?.currentURI?.spec.startsWith('moz-extension:') ?? false;
}

/** Closes the popup, if there is one. */
export function closePopup(): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

/** The popup as a picture, a data URL; throws without one. */
export async function drawPopup(): Promise<string> {
  interface PopupBrowser extends Element {
    readonly browsingContext: {
      readonly currentWindowGlobal: {
        drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
      };
    };
  }
  const browser = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!browser) throw new Error('The popup is not open');
  const area = new DOMRect(0, 0, browser.clientWidth, browser.clientHeight);
  const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL();
}
