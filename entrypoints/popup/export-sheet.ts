import { placeLine } from '../../components/entity/describe-entity.ts';
import type { ExportFormat } from '../../components/sheet/ExportMenu.tsx';
import { showDate } from '../../components/sheet/show-date.ts';
import { jsonLd } from '../../core/exports/json-ld.ts';
import { type MarkdownWords, markdown } from '../../core/exports/markdown.ts';
import { mentionsCsv } from '../../core/exports/mentions-csv.ts';
import type { FactSheet } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { saveFile } from '../../platform/save-file.ts';

/** Copies, saves or prints a sheet; resolves with false where the browser does not let us. */
export async function exportSheet(sheet: FactSheet, format: ExportFormat): Promise<boolean> {
  switch (format) {
    case 'markdown':
      return navigator.clipboard.writeText(markdown(sheet, words())).then(
        () => true,
        () => false,
      );
    case 'json':
      return save(`${JSON.stringify(sheet, null, 2)}\n`, 'application/json', `${fileName(sheet)}.json`);
    case 'json-ld':
      return save(`${JSON.stringify(jsonLd(sheet), null, 2)}\n`, 'application/ld+json', `${fileName(sheet)}.jsonld`);
    case 'csv':
      return save(mentionsCsv(sheet), 'text/csv', `${fileName(sheet)}.csv`);
    case 'print':
      print();
      return true;
  }
}

function save(text: string, type: string, name: string): boolean {
  saveFile(text, type, name);
  return true;
}

/** The headline as a name for files on every system. */
function fileName({ article }: FactSheet): string {
  const name = (article.headline ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return name || 'dramatis';
}

function words(): MarkdownWords {
  return {
    sections: {
      inShort: translate('inShort'),
      people: translate('people'),
      places: translate('places'),
      organisations: translate('organisations'),
      said: translate('said'),
      figures: translate('figures'),
      dates: translate('dates'),
      outline: translate('outline'),
    },
    event: {
      who: translate('who'),
      what: translate('what'),
      where: translate('where'),
      when: translate('when'),
      why: translate('why'),
      how: translate('how'),
    },
    approximate: translate('approximate'),
    unknownSpeaker: translate('unknownSpeaker'),
    placeLine,
    date: showDate,
  };
}
