import { parseHTML } from 'linkedom';
import type { PageSnapshot } from '../../core/model.ts';
import { takeSnapshot } from '../../entrypoints/article.content/snapshot.ts';

/** The snapshot of a saved page; `url` is where it was, or null when that is not known. Reads any text, however broken or long. */
export function readHtml(html: string, url: string | null): PageSnapshot {
  const { document } = parseHTML(
    hasDocument(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  // The parser takes a misplaced or second <html> or <style> at its word and then makes an empty body of its own.
  const body = document.querySelector('body');
  if (body && document.head.nextElementSibling !== body) document.head.after(body);
  const { snapshot } = takeSnapshot(document as unknown as Document);
  return { ...snapshot, url: url ?? snapshot.canonicalUrl ?? '' };
}

/** Whether the text has an element of its own for the document, without which the parser makes no body. */
function hasDocument(html: string): boolean {
  return /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
}
