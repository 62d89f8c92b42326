/** Month and weekday words of news pages. The weekday is only read past: a wrong one is common and harmless. */

/**
 * One row a month: Indonesian (with old and short spellings), English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Scandinavian, Polish, Czech, Turkish. A word means one month in all of them, or it is not here.
 */
const monthRows = [
  'januari jan january januar jänner janvier janv enero ene janeiro gennaio gen stycznia ledna ocak',
  'februari feb pebruari peb february februar feber février févr fevrier febrero fevereiro fev febbraio lutego února şubat',
  'maret mar mart march märz mär mars marzo março mrt maart marts marca března',
  'april apr avril avr abril abr aprile kwietnia dubna nisan',
  'mei may mey mai mayo maio maggio mag maj maja května mayıs',
  'juni jun june juin junio junho giugno giu czerwca června haziran',
  'juli jul july juillet juil julio julho luglio lug lipca července temmuz',
  'agustus agu agt ags agust august aug août aout agosto ago augustus augusti sierpnia srpna ağustos',
  'september sep sept septembre septiembre setembro settembre set września září eylül',
  'oktober okt october oct octobre octubre outubro out ottobre ott października října ekim',
  'november nov nopember nop novembre noviembre novembro listopada listopadu kasım',
  'desember des december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre grudnia prosince aralık',
];

const weekdayWords =
  "senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min " +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'lunes martes miércoles jueves viernes sábado domingo ' +
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'måndag mandag tisdag tirsdag onsdag torsdag fredag lördag lørdag söndag søndag';

const months: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)),
);

const weekdays: ReadonlySet<string> = new Set(weekdayWords.split(' '));

/** 1 to 12, or undefined where the word is no month. A full stop after a short form is not part of the word. */
export const monthOf = (word: string): number | undefined => months.get(word.toLowerCase());

/** Whether the word names a day of the week, whichever quote mark stands in `Jum'at`. */
export const isWeekday = (word: string): boolean =>
  weekdays.has(word.toLowerCase().replace(/[’‘´`ʼ]/g, "'"));
