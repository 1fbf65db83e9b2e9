import type { Mention } from '../model.ts';

/** Groups mentions of which one may be an inflection of the other: `forms` gives a mention's own key first, then what it may come from. */
export function groupByForm(mentions: readonly Mention[], forms: (mention: Mention) => readonly string[]): Mention[][] {
  const own = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = forms(mention)[0] ?? '';
    const list = own.get(key);
    if (list) list.push(mention);
    else own.set(key, [mention]);
  }
  const groups = new Map<string, Mention[]>();
  const byBase = new Map<string, string>();
  for (const [key, members] of own) {
    const bases = members[0] ? forms(members[0]).slice(1) : [];
    const home =
      bases.find((base) => own.has(base)) ??
      byBase.get(key) ??
      bases.map((base) => byBase.get(base)).find(Boolean) ??
      key;
    for (const base of bases) if (!byBase.has(base)) byBase.set(base, home);
    const group = groups.get(home);
    if (group) group.push(...members);
    else groups.set(home, [...members]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.start - b.start));
}
