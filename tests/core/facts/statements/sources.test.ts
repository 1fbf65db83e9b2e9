import { describe } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('prepositions and adverbs', () => {
  phraseBook([
    ['Laut Polizei [war die Straße glatt].', 'indirect say Polizei'],
    ['Laut dem Gutachten des Ministeriums [ist die Brücke sicher].', 'indirect say dem Gutachten des Ministeriums'],
    ['[Die Straße war laut Polizei glatt].', 'indirect say Polizei'],
    ['[Die Straße war glatt], so die Polizei.', 'indirect say die Polizei'],
    ['Nach Angaben der Polizei [war die Straße glatt].', 'indirect say der Polizei'],
    ['Nach Angaben von Amnesty [war die Straße gesperrt].', 'indirect say Amnesty'],
    ['Nach Polizeiangaben [war die Straße glatt].', 'indirect say Polizeiangaben'],
    ['Nach Ansicht des Richters [war die Straße glatt].', 'indirect say des Richters'],
    ['Nach eigenen Angaben [fuhr der Mann langsam].', 'indirect say der Mann'],
    ['[Die Straße war nach Angaben der Polizei glatt].', 'indirect say der Polizei'],
    ['Der Polizei zufolge [war die Straße glatt].', 'indirect say Der Polizei'],
    ['Dem Bericht der Polizei zufolge [war die Straße glatt].', 'indirect say der Polizei'],
    ['Medienberichten zufolge [war die Straße glatt].', 'indirect say Medienberichten'],
    ['Seiner Meinung nach [war die Straße glatt].', 'indirect say Seiner Meinung'],
    ['Gemäß dem Gutachten [war die Straße glatt].', 'indirect say dem Gutachten'],
    ['Demnach [war die Straße glatt].', 'indirect say Demnach'],
    ['In dem Bericht heißt es, [die Straße sei glatt gewesen].', 'indirect say dem Bericht'],
    ['[Die Straße sei glatt gewesen], hieß es.', 'indirect say -'],
    ['Nach dem Spiel regnete es.'],
    ['Nach der Sitzung fuhr der Minister nach Ulm.'],
    ['Danach fuhr er nach Ulm.'],
    ['Der Zug war so voll, so laut war er auch.'],
  ]);
});

describe('sentences that go on in the mood of reported speech', () => {
  phraseBook([
    [
      'Vogt sagte, [das Geld reiche nicht]. [Der Kreis habe gespart. Nun müsse das Land helfen.]',
      'indirect say Vogt',
      'indirect - Vogt',
    ],
    [
      'Vogt sagte, [das Geld reiche nicht]. [Die Kosten hätten sich verdoppelt.]',
      'indirect say Vogt',
      'indirect - Vogt',
    ],
    [
      'Laut Polizei [war die Straße glatt]. [Der Fahrer sei zu schnell gewesen.] Er wurde verletzt.',
      'indirect say Polizei',
      'indirect - Polizei',
    ],
    [
      'Vogt sagte, [das Geld reiche nicht].\n\n[Das Land verteidige seine Lage.]',
      'indirect say Vogt',
      'indirect - Vogt',
    ],
    ['Vogt lehnte den Plan ab. [Er komme zu früh.]', 'indirect - Vogt'],
    ['Vogt sagte, [das Geld reiche nicht]. Der Kreis baut trotzdem.', 'indirect say Vogt'],
    ['Der Kreis baut. Ohne das Land hätte er das nicht gekonnt.'],
    ['Die große Brücke und die alte Straße bleiben gesperrt.'],
    ['Ich glaube, die Brücke bleibt gesperrt.'],
  ]);
});
