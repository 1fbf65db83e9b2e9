import type { CDPSession, Page } from 'puppeteer-core';

/** What a content script may leave behind, counted in Chromium after garbage was collected. */
export interface Traces {
  /** Mutation and intersection observers of the content script's world. */
  readonly observers: number;
  /** Ranges of the content script's world. */
  readonly ranges: number;
  /** Listeners and nodes of the whole process. */
  readonly listeners: number;
  readonly nodes: number;
}

export async function countTraces(page: Page): Promise<Traces> {
  const session = await page.createCDPSession();
  try {
    const world = await ourWorld(session);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return {
      observers:
        (await instances(session, world, 'MutationObserver')) +
        (await instances(session, world, 'IntersectionObserver')),
      ranges: await instances(session, world, 'Range'),
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
    };
  } finally {
    await session.detach();
  }
}

/** The execution context of the content script. */
async function ourWorld(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The content script has no world in this page');
  return world;
}

async function instances(session: CDPSession, contextId: number, type: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: `${type}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}
