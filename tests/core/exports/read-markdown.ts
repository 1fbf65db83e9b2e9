/** A block of a rendered document: its kind and its words as a reader sees them, strong ones between « and ». */
export type Rendered = readonly [kind: 'h1' | 'h2' | 'p' | 'li', words: string];

/** Renders the part of CommonMark that an export may use: headings, paragraphs, tight lists, strong words, links in angle brackets, backslash escapes. */
export function readMarkdown(file: string): readonly Rendered[] {
  return file
    .trimEnd()
    .split('\n\n')
    .flatMap((block): readonly Rendered[] => {
      if (block.startsWith('## ')) return [['h2', words(block.slice(3))]];
      if (block.startsWith('# ')) return [['h1', words(block.slice(2))]];
      if (block.startsWith('- ')) return block.split('\n').map((line) => ['li', words(line.replace(/^- /, ''))]);
      return [['p', words(block)]];
    });
}

function words(text: string): string {
  let shown = '';
  let strong = false;
  for (let at = 0; at < text.length; at += 1) {
    const rest = text.slice(at);
    const link = /^<(https?:[^\s<>]*)>/.exec(rest)?.[1];
    if (/^\\[!-/:-@[-`{-~]/.test(rest)) {
      shown += text[at + 1];
      at += 1;
    } else if (rest.startsWith('**')) {
      shown += strong ? '»' : '«';
      strong = !strong;
      at += 1;
    } else if (link !== undefined) {
      shown += link;
      at += link.length + 1;
    } else if (/^(?:[*_`[\]]|<[a-z/!?]|&\w+;|!\[)/i.test(rest)) {
      throw new Error(`Means something to Markdown: ${rest.slice(0, 20)}`);
    } else shown += text[at];
  }
  return shown;
}
