import { describe, expect, test } from 'vitest';
import { textLanguage } from '../../../core/article/text-language.ts';

describe('textLanguage', () => {
  test.each([
    ['de', 'Die Regierung hat am Montag beschlossen, dass die Brücke nicht mehr für den Verkehr geöffnet wird.'],
    ['en', 'The government has decided on Monday that the bridge will not be opened to traffic for the time being.'],
    ['fr', 'Le gouvernement a décidé lundi que le pont ne sera pas ouvert à la circulation dans les prochains mois.'],
    ['es', 'El gobierno ha decidido el lunes que el puente no se abrirá al tráfico por los problemas de las obras.'],
    ['it', 'Il governo ha deciso lunedì che il ponte non sarà aperto al traffico per i problemi della struttura.'],
    ['nl', 'De regering heeft op maandag besloten dat de brug niet voor het verkeer wordt geopend en dat is jammer.'],
    [
      'pt',
      'O governo decidiu na segunda-feira que a ponte não será aberta ao tráfego por causa dos problemas das obras.',
    ],
    ['pl', 'Rząd zdecydował w poniedziałek, że most nie zostanie otwarty dla ruchu i że się to nie zmieni do maja.'],
    ['sv', 'Regeringen har på måndagen beslutat att bron inte öppnas för trafik och det är många som är arga på den.'],
    [
      'da',
      'Regeringen har mandag besluttet, at broen ikke åbnes for trafik, og det er der mange, som ikke er glade for.',
    ],
    ['ru', 'Правительство решило в понедельник, что мост не будет открыт для движения.'],
    ['uk', 'Уряд вирішив у понеділок, що міст не буде відкрито для руху, і це їм не подобається.'],
    ['el', 'Η κυβέρνηση αποφάσισε τη Δευτέρα ότι η γέφυρα δεν θα ανοίξει.'],
    ['ja', '政府は月曜日、橋を当面開通させないことを決めた。'],
    ['zh', '政府周一决定，这座桥暂时不会开放通车。'],
    ['ko', '정부는 월요일에 다리를 당분간 개통하지 않기로 결정했다.'],
    ['he', 'הממשלה החליטה ביום שני שהגשר לא ייפתח לתנועה.'],
    ['ar', 'قررت الحكومة يوم الاثنين عدم فتح الجسر أمام حركة المرور.'],
  ])('tells %s', (language, text) => {
    expect(textLanguage(text, null)).toBe(language);
    expect(textLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
  });

  const german =
    'Die Regierung hat am Montag beschlossen, dass die Brücke für den Verkehr nicht geöffnet wird. Der Minister ist mit dem Plan zufrieden.';
  const english =
    'The government decided on Monday that the bridge will not be opened to traffic. The minister is happy with the plan for now.';
  const brief = 'Minister rejects plan to close bridge';

  test.each([
    ['a German article on a site that says English', german, 'en-GB', 'de'],
    ['an English article on a site that says German', english, 'de-DE', 'en'],
    ['an English article on a site that says French', english, 'fr', 'en'],
    ['an article without a declared language', english, null, 'en'],
    ['a declared language that is none', english, 'x-default', 'en'],
    ['an English article that ends with a German quotation', `${english} ${english} „${german}“`, 'de', 'en'],
    ['a German article that ends with an English quotation', `${german} ${german} “${english}”`, 'en', 'de'],
    [
      'an English article full of German names',
      `${english} Die Zeit, Der Spiegel and Das Erste reported it.`,
      'de',
      'en',
    ],
    ['English in capitals', english.toUpperCase(), 'de', 'en'],
    [
      'English with contractions',
      "It's the bridge that they don't want, and it isn't the first that we've lost to the sea.",
      'de',
      'en',
    ],
  ])('decides by the words: %s', (_, text, declared, language) => {
    expect(textLanguage(text, declared)).toBe(language);
  });

  test('does not take the declared language on trust for a headline without small words', () => {
    expect(textLanguage(brief, 'en')).toBe('und');
  });

  test.each([
    ['nothing', ''],
    ['names alone', 'Lena Vogt Ivan Horák Marta Lindqvist Jonas Haberl'],
    ['names with a few small words', `${'Lena Vogt Ivan Horák Marta Lindqvist '.repeat(5)}der und die`],
    ['figures', '12 345 67 89 2026'],
  ])('does not guess for %s', (_, text) => {
    expect(textLanguage(text, 'de')).toBe('und');
  });
});
