/**
 * Stands in for WXT's context of content scripts (see wxt.config.ts). That one announces every content script to the page by an event on
 * the document that carries the extension's identifier, and lets any page end the script by a forged one. Ours is asked for nothing:
 * `attendPage` has its own end of life.
 */
export class ContentScriptContext {}
