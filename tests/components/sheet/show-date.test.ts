import { beforeEach, describe, expect, it } from 'vitest';
import { showDays } from '../../../components/sheet/show-date.ts';
import { speakGerman } from '../german-texts.ts';

describe('the days of an expression', () => {
  beforeEach(speakGerman);
  it.each([
    ['2026-03-06', '2026-03-06', '06.03.2026'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2019-01-01', '2020-12-31', '2019–2020'],
    ['2024-02-01', '2024-02-29', 'Feb. 2024'],
    ['2026-03-07', '2026-03-08', '07.–08.03.2026'],
    [null, '2026-03-08', '08.03.2026'],
  ])('from %s to %s are %s', (earliest, latest, shown) => {
    expect(showDays(earliest, latest)).toBe(shown);
  });

  it('are none when neither end is known', () => {
    expect(showDays(null, null)).toBeNull();
  });
});
