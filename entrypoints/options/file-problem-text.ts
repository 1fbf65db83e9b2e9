import { translate } from '../../platform/i18n.ts';
import type { FileProblem } from '../../platform/settings-file.ts';

/** Why a file was not imported, in one line. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'tooLarge':
      return translate('fileTooLarge');
    case 'notJson':
      return translate('fileNotJson');
    case 'notOurs':
      return translate('fileNotOurs');
    case 'newer':
      return translate('fileNewer');
    case 'wrongField':
      return translate('fileWrongField', problem.field);
  }
}
