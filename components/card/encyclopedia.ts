/** Wikipedia's search for a name, which leads straight to the article of that name where there is one. @param language of the edition, BCP 47 primary. */
export function encyclopediaUrl(name: string, language: string): string {
  const edition = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  return `https://${edition}.wikipedia.org/wiki/Special:Search?go=Go&search=${encodeURIComponent(name)}`;
}
