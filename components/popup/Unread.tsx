import type { Reading } from '../../core/model.ts';
import { translate } from '../../platform/i18n.ts';
import { nameOfCode } from '../name-of-code.ts';
import { reasonTexts } from './reason-texts.ts';

export interface UnreadProps {
  readonly reading: Exclude<Reading, { readonly kind: 'reading' | 'ready' }>;
  readonly forced: boolean;
  readonly onReadAnyway: () => void;
  readonly onReload: () => void;
}

/** Why there is no sheet, and what the reader can do about it. */
export function Unread({ reading, forced, onReadAnyway, onReload }: UnreadProps) {
  switch (reading.kind) {
    case 'notAnArticle': {
      const again = reading.reason !== 'notHtml' && !forced;
      return (
        <Notice
          title={translate('notAnArticleTitle')}
          text={translate(reasonTexts[reading.reason])}
          more={forced ? translate('readInVain') : null}
          action={again ? { label: translate('readAnyway'), run: onReadAnyway } : null}
        />
      );
    }
    case 'unsupportedLanguage':
      return (
        <Notice
          title={translate('unsupportedTitle')}
          text={
            reading.language === 'und'
              ? translate('unsupportedUnknown')
              : translate('unsupportedText', nameOfCode('language', reading.language))
          }
        />
      );
    case 'broken':
      return (
        <Notice
          title={translate('brokenTitle')}
          text={translate('brokenText')}
          more={reading.message}
          action={{ label: translate('reloadTab'), run: onReload }}
        />
      );
    case 'unreachable':
      return (
        <Notice
          title={translate('unreachableTitle')}
          text={translate('unreachableText')}
          action={{ label: translate('reloadTab'), run: onReload }}
        />
      );
  }
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly more?: string | null;
  readonly action?: { readonly label: string; readonly run: () => void } | null;
}

function Notice({ title, text, more, action }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {more && <p class="notice-more">{more}</p>}
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
