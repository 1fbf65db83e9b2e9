/** What markup in words would have made: elements that our own views never have, and links out of the sheet. */
export function madeOf(root: ParentNode): readonly string[] {
  const elements = [
    ...root.querySelectorAll('img, script, iframe, object, embed, link, base, form[action], [onerror], [onload]'),
  ];
  const links = [...root.querySelectorAll('a')].filter(
    (link) => !/^(?:#|https:)/.test(link.getAttribute('href') ?? '#'),
  );
  return [...elements, ...links].map(({ outerHTML }) => outerHTML);
}
