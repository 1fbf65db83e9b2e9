import { wordSet } from '../word-set.ts';

export const placePrepositions = wordSet(
  'in nach aus bei nahe nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich In Nach Aus Bei Nahe bis',
);

export const otherPrepositions = wordSet(`
  von mit für gegen durch über um ohne wie als und zwischen auf an vor seit laut Laut Für Mit Gegen Von Zwischen Über oder sowie`);

export const articles = wordSet(`
  der die das dem den des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesem diesen jeder jede
  jedes jedem jeden sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mein meine im am zum zur
  vom beim ins ans alle viele mehrere einige welche welcher Der Die Das Dem Den Des Ein Eine Einen Einem Einer Im Am Zum Zur Vom Beim Ins
  Sein Seine Ihr Ihre Diese Dieser Dieses Jeder Jede Alle Viele Mehrere Einige Kein Keine`);

export const placeIntroducers: readonly string[] =
  'stadt dorf ort ortschaft ortsteil stadtteil region provinz insel bezirk bundesstaat bundesland teilstaat gemeinde hafen festung küstenort badeort stützpunkt vorort kleinstadt stadtbezirk halbinsel metropole präfektur enklave grafschaft'.split(
    ' ',
  );

export const placeHeads = wordSet(`
  Flughafen Flughafens Landkreis Landkreises Kreis Kernkraftwerk Atomkraftwerk Schloss Bahnhof Hauptbahnhof Hafen Justizvollzugsanstalt
  Bundesautobahn Autobahn Bundesstraße Landesstraße Präfektur Republik Burg Kloster Bad Sankt St. Mount Lake Cape Golf Bucht Kap Rio Los Las San
  Santa Santo Port Fort New Departement Département`);

export const siteEndings: readonly string[] =
  'straße strasse autobahn platz allee brücke bahnhof flughafen stadion arena kirche schloss turm dom kathedrale gasse damm ufer park tunnel'.split(
    ' ',
  );

export const streetEndings: readonly string[] = 'straße strasse allee gasse brücke'.split(' ');

export const placeEndings: readonly string[] =
  'burg dorf hausen heim stedt hagen brück furt leben roda itz ow grad sk stan bach ingen kirchen felden tal nitz witz'.split(
    ' ',
  );
