import { wordSet } from '../word-set.ts';

/** Adverbs and particles that begin sentences of the news; none of them is a subject. */
export const germanAdverbs: ReadonlySet<string> =
  wordSet(`hier dort da dann damals heute gestern morgen vorgestern inzwischen mittlerweile zuvor vorher nachher anschließend danach davor
    dabei dafür dagegen daher damit daran darauf daraufhin daraus darin darüber darum darunter davon dazu deshalb deswegen demnach hierzu
    hierbei hierfür hiermit hieran so also auch nur sogar schon noch erst bereits bisher bislang zurzeit derzeit nun jetzt bald später früher
    immer nie oft häufig manchmal meist meistens mehrfach wiederholt erneut wieder weiter weiterhin ferner außerdem zudem überdies darüberhinaus
    ebenso ebenfalls gleichfalls gleichzeitig zugleich währenddessen unterdessen indes indessen allerdings jedoch aber doch dennoch trotzdem gleichwohl
    hingegen vielmehr stattdessen andernfalls ansonsten sonst zunächst zuerst zuletzt schließlich endlich letztlich kürzlich jüngst neulich
    insbesondere besonders vor allem allein lediglich bloß kaum fast beinahe etwa ungefähr rund offenbar offensichtlich anscheinend angeblich
    vermutlich wahrscheinlich möglicherweise vielleicht sicherlich gewiss tatsächlich eigentlich überhaupt grundsätzlich generell insgesamt
    teilweise größtenteils hauptsächlich vornehmlich ursprünglich üblicherweise normalerweise erfahrungsgemäß bekanntlich natürlich selbstverständlich
    wörtlich sinngemäß öffentlich ausdrücklich konkret genau unmissverständlich klar deutlich ironisch scharf heftig massiv weltweit bundesweit landesweit
    international offiziell inoffiziell intern extern zwar weder entweder sowohl nicht ende anfang mitte als wie wenn weil nachdem während obwohl
    rückblickend abschließend einleitend ergänzend zusammenfassend entsprechend demgegenüber andererseits einerseits zumindest wenigstens mindestens
    höchstens spätestens frühestens abends morgens mittags nachts erstmals diesbezüglich beispielsweise dementsprechend dadurch hierdurch dahinter`);
