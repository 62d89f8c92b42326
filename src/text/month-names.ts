/** Month and weekday words of news pages. The weekday is only read past: a wrong one is common and harmless. */

/**
 * One row a month: Indonesian (with old and short spellings), English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Scandinavian, Polish, Czech, Turkish; in `moreRows` Russian, Ukrainian, Bulgarian, Serbian, Greek,
 * Romanian, Hungarian, Lithuanian, Latvian, Estonian, Finnish, Icelandic, Croatian, Slovene, Slovak, Catalan, Malay,
 * Afrikaans, Swahili, Filipino, Arabic, Hindi, Hebrew; in `farRows` Arabic of the Levant and the Maghreb, Urdu, Bengali,
 * Tamil, Armenian, Georgian, Macedonian, Albanian, Azerbaijani, Belarusian. A word means one month in all of them, or it is not here.
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

const moreRows = [
  'января янв січня януари јануар ιανουαρίου ιαν ianuarie ian január januára januarja sausio janvāris janvārī janvāra jaanuar tammikuuta janúar siječnja gener januarie يناير जनवरी ינואר בינואר',
  'февраля февр лютого лют февруари фебруар φεβρουαρίου φεβ februarie február februára februarja vasario februāris februārī februāra veebruar helmikuuta febrúar veljače febrer februarie فبراير شباط फरवरी फ़रवरी פברואר בפברואר',
  'марта мар березня бер март μαρτίου μαρ martie március marca kovo marts martā marta märts maaliskuuta ožujka març mac machi marso مارس آذار मार्च מרץ במרץ מרס במרס',
  'апреля апр квітня квіт април απριλίου απρ aprilie április apríla aprila balandžio aprīlis aprīlī aprīļa aprill huhtikuuta apríl travnja aprili أبريل إبريل نيسان अप्रैल אפריל באפריל',
  'мая травня трав май мај μαΐου μαΐ μαίου május mája maja gegužės maijs maijā maija toukokuuta maí svibnja maig مايو أيار मई מאי במאי',
  'июня июн червня черв юни јун ιουνίου ιουν iunie június júna junija birželio jūnijs jūnijā jūnija juuni kesäkuuta júní lipnja juny junie hunyo يونيو حزيران जून יוני ביוני',
  'июля июл липня лип юли јул ιουλίου ιουλ iulie július júla julija liepos jūlijs jūlijā jūlija juuli heinäkuuta júlí srpnja juliol julie julai hulyo يوليو تموز जुलाई יולי ביולי',
  'августа авг серпня серп август αυγούστου αυγ augusztus augusta avgusta rugpjūčio augusts augustā elokuuta ágúst kolovoza ogos agosti أغسطس अगस्त אוגוסט באוגוסט',
  'сентября сент сен вересня вер септември септембар σεπτεμβρίου σεπ septembrie szeptember septembra rugsėjo septembris septembrī syyskuuta rujna setembre septemba setyembre سبتمبر أيلول सितंबर सितम्बर ספטמבר בספטמבר',
  'октября окт жовтня жовт октомври октобар οκτωβρίου οκτ octombrie október októbra oktobra spalio oktobris oktobrī oktoober lokakuuta oktoba oktubre أكتوبر अक्टूबर अक्तूबर אוקטובר באוקטובר',
  'ноября нояб ноя ноември новембар νοεμβρίου νοε noiembrie novembra lapkričio novembris novembrī marraskuuta nóvember studenog studenoga novemba nobyembre نوفمبر नवंबर नवम्बर נובמבר בנובמבר',
  'декабря дек грудня груд декември децембар δεκεμβρίου δεκ decembrie december decembra gruodžio decembris decembrī detsember joulukuuta desembre disember desemba disyembre ديسمبر दिसंबर दिसम्बर דצמבר בדצמבר',
];

/** Two words are joined by `_`. */
const farRows = [
  'كانون_الثاني جانفي جنوری জানুয়ারি জানুয়ারী ஜனவரி հունվարի იანვარი იანვარს јануари janar yanvar студзеня',
  'فيفري فروری ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி փետրվարի თებერვალი თებერვალს shkurt fevral лютага',
  'مارچ মার্চ மார்ச் մարտի მარტი მარტს сакавіка',
  'ابريل أفريل اپریل এপ্রিল ஏப்ரல் ապրիլի აპრილი აპრილს prill aprel красавіка',
  'ماي ايار مئی মে மே մայիսի მაისი მაისს',
  'جوان جون জুন ஜூன் հունիսի ივნისი ივნისს јуни qershor iyun чэрвеня',
  'جويلية يوليوز جولائی জুলাই ஜூலை հուլիսի ივლისი ივლისს јули korrik iyul ліпеня',
  'آب اغسطس أوت غشت اگست আগস্ট ஆகஸ்ட் օգոստոսի აგვისტო აგვისტოს gusht avqust avgust жніўня',
  'شتنبر ستمبر ايلول সেপ্টেম্বর செப்டம்பர் սեպտեմբերի სექტემბერი სექტემბერს shtator sentyabr верасня',
  'اكتوبر تشرين_الأول تشرين_الاول اکتوبر অক্টোবর அக்டோபர் հոկտեմբերի ოქტომბერი ოქტომბერს tetor oktyabr кастрычніка',
  'تشرين_الثاني نونبر نومبر নভেম্বর நவம்பர் նոյեմբերի ნოემბერი ნოემბერს nëntor noyabr лістапада',
  'كانون_الأول كانون_الاول دجنبر دسمبر ডিসেম্বর டிசம்பர் դեկտեմբերի დეკემბერი დეკემბერს dhjetor dekabr снежня',
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
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
  'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс ' +
  "понеділок вівторок середа п'ятниця субота неділя " +
  'poniedziałek wtorek środa czwartek piątek niedziela pondělí úterý středa čtvrtek pátek neděle ' +
  'måndag mandag tisdag tirsdag onsdag torsdag fredag lördag lørdag söndag søndag';

const months: ReadonlyMap<string, number> = new Map(
  [monthRows, moreRows, farRows].flatMap((rows) =>
    rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)),
  ),
);

const weekdays: ReadonlySet<string> = new Set(weekdayWords.split(' '));

/** 1 to 12, or undefined where the word is no month. A full stop after a short form is not part of the word. */
export const monthOf = (word: string): number | undefined =>
  months.get(word.toLowerCase().replace(/\s/, '_'));

/** Whether the word names a day of the week, whichever quote mark stands in `Jum'at`. */
export const isWeekday = (word: string): boolean =>
  weekdays.has(word.toLowerCase().replace(/[’‘´`ʼ]/g, "'"));
