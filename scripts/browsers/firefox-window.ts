import type { Browser } from 'puppeteer-core';

/** What the protocol reaches of Firefox only with system access: its window, and documents inside of panels. */
export interface FirefoxWindow {
  /** Runs a function in the browser's own window, with the privileges of the browser. */
  run<Result, Arguments extends readonly unknown[]>(
    code: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /**
   * Runs a function in the document of a `<browser>` element; `code` is the source of a function of no arguments.
   * Rejects after `milliseconds`: a document that is being replaced never answers.
   */
  runInside<Result>(browserExpression: string, code: string, milliseconds?: number): Promise<Result>;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Needs a Firefox started with `--remote-allow-system-access`. */
export async function openFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;

  async function evaluate(expression: string): Promise<unknown> {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = answer.result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  }

  return {
    run: (code, ...values) => evaluate(`(${code})(...${JSON.stringify(values)})`) as never,
    runInside: (browserExpression, code, milliseconds = 30_000) => {
      const values = [frameScript, code, milliseconds].map((value) => JSON.stringify(value));
      return evaluate(`(${inTheFrame})(${browserExpression}, ${values.join()})`) as never;
    },
  };
}

/**
 * Answers each message by running its code as the document itself would, so that its policy cannot refuse; once, for Firefox moves a popup's
 * document from one element to another while it opens, and the script may come with either.
 */
const frameScript = `addMessageListener('dramatis:run', ({ data }) => {
  const ran = (content.dramatisRan ??= new Set());
  if (ran.has(data.id)) return;
  ran.add(data.id);
  const box = new Cu.Sandbox(content.document.nodePrincipal, { sandboxPrototype: content, wantXrays: false });
  const rootOf = (host) => content.document.querySelector(host)?.openOrClosedShadowRoot ?? null;
  box.cardRoot = rootOf('dramatis-card');
  box.railRoot = rootOf('dramatis-rail');
  const answer = (reply) => sendAsyncMessage('dramatis:ran', { id: data.id, ...reply });
  Promise.resolve()
    .then(() => Cu.evalInSandbox('(' + data.code + ')()', box))
    .then((value) => answer({ json: JSON.stringify(value) ?? 'null' }), (error) => answer({ error: String(error) }));
});`;

interface MessageManager {
  loadFrameScript(url: string, everywhere: boolean): void;
  sendAsyncMessage(name: string, data: object): void;
  addMessageListener(name: string, listener: (message: { data: FrameReply }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: FrameReply }) => void): void;
}

interface FrameReply {
  readonly id: string;
  readonly json?: string;
  readonly error?: string;
}

/** Runs in the browser's window. */
function inTheFrame(
  element: { messageManager: MessageManager; dramatisLoaded?: MessageManager } | null,
  script: string,
  code: string,
  milliseconds: number,
): Promise<unknown> {
  if (!element) return Promise.reject(new Error('There is no such document'));
  const { messageManager } = element;
  // A navigation to another process gives the element another message manager.
  if (element.dramatisLoaded !== messageManager) {
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    element.dramatisLoaded = messageManager;
  }
  return new Promise((resolve, reject) => {
    const id = String(Math.random());
    const listen = ({ data }: { data: FrameReply }) => {
      if (data.id !== id) return;
      messageManager.removeMessageListener('dramatis:ran', listen);
      if (data.error === undefined) resolve(JSON.parse(data.json ?? 'null'));
      else reject(new Error(data.error));
    };
    setTimeout(() => reject(new Error('The document does not answer')), milliseconds);
    messageManager.addMessageListener('dramatis:ran', listen);
    messageManager.sendAsyncMessage('dramatis:run', { id, code });
  });
}
