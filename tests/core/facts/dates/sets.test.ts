import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('sets', () => {
  phraseBook([
    ['Er kommt [jeden Montag].', 'SET XXXX-WXX-1'],
    ['Er kommt [jeden Sonntagabend].', 'SET XXXX-WXX-7TEV'],
    ['Er kommt [jedes Jahr].', 'SET P1Y'],
    ['Er kommt [jede Woche].', 'SET P1W'],
    ['Er kommt [jeden Sommer].', 'SET XXXX-SU'],
    ['Er kommt [jeden Morgen].', 'SET XXXX-XX-XXTMO'],
    ['Er kommt [jeden zweiten Tag].', 'SET P2D'],
    ['Er kommt an [jedem dritten Mittwoch im Monat].', 'SET P1M'],
    ['Er kommt [alle zwei Jahre].', 'SET P2Y'],
    ['Er kommt [alle 14 Tage].', 'SET P14D'],
    ['Er kommt [täglich].', 'SET P1D'],
    ['Der [jährliche] Markt beginnt.', 'SET P1Y'],
    ['Er kommt [zweimal wöchentlich].', 'SET P1W'],
    ['Er kommt [einmal im Monat].', 'SET P1M'],
    ['Er kommt [dreimal pro Woche].', 'SET P1W'],
    ['Er kommt [montags].', 'SET XXXX-WXX-1'],
    ['Er liest [abends], schläft aber [nachts].', 'SET XXXX-XX-XXTEV', 'SET XXXX-XX-XXTNI'],
    ['Er trinkt zwei Liter [pro Tag].', 'SET P1D'],
    ['Es sterben 500 Menschen [im Jahr].', 'SET P1Y'],
    ['Er wartet [Jahr für Jahr].', 'SET P1Y'],
  ]);
});
