import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { hitRanges } from './hit-ranges.ts';

const highlight = 'dramatis-hits';

/** Paints the words of a search wherever the sections of the sheet show them, also in what is unfolded later. */
export function useHitMarks(sheet: RefObject<HTMLElement | null>, search: string): void {
  useEffect(() => {
    const root = sheet.current;
    if (!root || search.trim() === '' || !('highlights' in CSS)) return;
    const paint = () => {
      const hits = [...root.querySelectorAll('.section')].flatMap((section) => hitRanges(section, search));
      CSS.highlights.set(highlight, new Highlight(...hits));
    };
    paint();
    const changes = new MutationObserver(paint);
    changes.observe(root, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      CSS.highlights.delete(highlight);
    };
  }, [sheet, search]);
}
