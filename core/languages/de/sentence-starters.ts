import { wordSet } from '../word-set.ts';

/** Function words that German capitalises only at the start of a sentence (or of a quoted one). */
export const sentenceStarters = wordSet(`
  Ab Aber Alle Allein Allerdings Alles Als Also Am An Andere Anders Auch Auf Aus Außerdem Bei Beide Beim Bereits Besonders Bis Bisher
  Da Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann Daran Darauf Daraus Darin Darüber Darum Darunter Das Dass
  Davon Davor Dazu Dein Dem Demnach Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Deswegen Die Dies Diese Diesem Diesen
  Dieser Dieses Doch Dort Durch Eben Ebenfalls Ebenso Ein Eine Einem Einen Einer Eines Einige Einst Er Erst Es Etwa Euch Falls Für
  Gegen Gegenüber Gerade Gestern Heute Hier Hierbei Hierzu Hinter Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Im Immer In Indem
  Infolge Innerhalb Ins Insgesamt Inzwischen Ist Jede Jedem Jeden Jeder Jedes Jedoch Jene Jetzt Kein Keine Keinen Kurz Laut Man
  Manche Mehr Mehrere Mein Meine Mit Mittlerweile Nach Nachdem Natürlich Neben Nicht Nichts Noch Nun Nur Ob Obwohl Oder Ohne Schließlich
  Schon Sein Seine Seinem Seinen Seiner Seit Seitdem Selbst Sich Sie Sind So Sobald Sofort Sogar Solche Somit Sondern Sowohl Später
  Statt Trotz Trotzdem Über Überdies Um Und Uns Unser Unsere Unter Viele Vielmehr Vom Von Vor Vorher Während Wann War Waren Warum Was
  Weder Wegen Weil Weiter Weitere Weiterhin Welche Wenn Wer Werden Wie Wieder Wir Wird Wo Wobei Wohl Zu Zudem Zuletzt Zum Zumindest Zunächst
  Zur Zurzeit Zuvor Zwar Zwischen Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Hunderte Tausende Dadurch Hat Haben Kann Soll`);
