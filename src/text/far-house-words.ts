/**
 * DATA: as house-words.ts, for Finnish, Icelandic, the Baltic, the Balkans, Hungarian, Slovak, Greek, Hebrew,
 * Persian, Urdu, Bengali, Thai, Afrikaans, Filipino and Swahili.
 */
import type { HouseWords } from './house-words.ts';

const phrases = (...parts: readonly string[]): string => parts.join('|');

export const farHouseWords: Readonly<Record<string, HouseWords>> = {
  fi: {
    lines: phrases(
      'jaa artikkeli|jaa juttu|jaa facebookissa|kommentit|# kommenttia|kommentoi|lisää kommentti|jatka lukemista|avainsanat',
      'asiasanat|kirjoittajasta|hyväksy kaikki|hyväksyn|evästeasetukset|kirjaudu|kirjaudu sisään|rekisteröidy|tilaa|tilaa nyt',
      'vain tilaajille|tilaajille|kuva # / #|katso kuvat|katso galleria|kopioi linkki|tulosta|juttu jatkuu mainoksen jälkeen',
      'juttu jatkuu kuvan jälkeen|juttu jatkuu kuvan alla|juttu jatkuu videon jälkeen|juttu jatkuu videon alla',
    ),
    starts: phrases(
      'seuraa meitä ~|tilaa uutiskirje|tilaa maksuton uutiskirje|tämä artikkeli on tilaajille|sivusto käyttää evästeitä',
      'käytämme evästeitä',
    ),
    rights: 'kaikki oikeudet pidätetään',
  },
  is: {
    lines: phrases(
      'auglýsing|deila|deila frétt|deila á facebook|athugasemdir|skrifa athugasemd|lesa meira|lesa áfram|innskráning',
      'nýskráning|samþykkja|samþykkja allt|prenta|senda frétt',
    ),
    starts: phrases(
      'fylgstu með okkur ~|fylgdu okkur ~|skráðu þig á póstlista|þessi síða notar vafrakökur|vefurinn notar vafrakökur',
    ),
    rights: 'allur réttur áskilinn|öll réttindi áskilin',
  },
  lt: {
    lines: phrases(
      'dalintis|dalinkitės|pasidalinti|dalintis straipsniu|komentarai|# komentarai|komentuoti|rašyti komentarą|skaityti daugiau',
      'skaityti toliau|plačiau|žymės|raktiniai žodžiai|apie autorių|sutinku|sutinku su visais|slapukų nustatymai|prisijungti',
      'registruotis|prenumeruoti|prenumeruokite|nuotraukų galerija|nuotrauka # iš #|kopijuoti nuorodą|spausdinti',
      'straipsnis tęsiasi po reklamos',
    ),
    starts: phrases(
      'sekite mus ~|sek mus ~|prenumeruokite naujienlaiškį|užsiprenumeruokite naujienlaiškį|komentarai neatspindi',
      'ši svetainė naudoja slapukus|mes naudojame slapukus|svetainėje naudojami slapukai',
    ),
    rights: 'visos teisės saugomos|be raštiško sutikimo',
  },
  lv: {
    lines: phrases(
      'reklāma|dalīties|dalies|dalīties ar rakstu|komentāri|# komentāri|pievienot komentāru|rakstīt komentāru|lasīt vairāk',
      'lasīt tālāk|uzzināt vairāk|atslēgvārdi|par autoru|piekrītu|apstiprināt visas|sīkdatņu iestatījumi|ielogoties',
      'reģistrēties|abonēt|foto galerija|kopēt saiti|drukāt|raksts turpinās pēc reklāmas|turpinājums pēc reklāmas',
      'saturs turpināsies pēc reklāmas',
    ),
    starts: phrases(
      'seko mums ~|sekojiet mums ~|piesakies jaunumu|pieraksties jaunumu|šajā vietnē tiek izmantotas sīkdatnes',
    ),
    rights: 'visas tiesības aizsargātas',
  },
  et: {
    lines: phrases(
      'reklaam|jaga artiklit|jaga facebookis|kommentaarid|# kommentaari|kommenteeri|lisa kommentaar|loe edasi|märksõnad',
      'autorist|nõustun|nõustun kõigiga|küpsiste seaded|logi sisse|registreeru|telli|telli kohe|vaata galeriid|kopeeri link',
      'prindi|artikkel jätkub pärast reklaami|lugu jätkub pärast reklaami|sisu jätkub pärast reklaami',
    ),
    starts: phrases(
      'jälgi meid ~|liitu uudiskirjaga|telli uudiskiri|see veebileht kasutab küpsiseid|kasutame küpsiseid',
    ),
    rights: 'kõik õigused kaitstud',
  },
  hu: {
    lines: phrases(
      'hirdetés|megosztás|megosztom|cikk megosztása|hozzászólások|# hozzászólás|kommentek|szólj hozzá|szóljon hozzá|címkék',
      'tovább olvasom|olvass tovább|nyomtatás|feliratkozás|feliratkozom|előfizetés|előfizetek|bejelentkezés|regisztráció',
      'elfogadom|összes elfogadása|süti beállítások|cookie beállítások|galéria megtekintése|a szerzőről|betűméret',
    ),
    starts: phrases(
      'kövess minket ~|kövess minket a facebook|kövessen minket ~|kövesse oldalunkat ~|csatlakozz hozzánk ~|lájkolja oldalunkat',
      'lájkold oldalunkat|iratkozz fel hírlevelünkre|iratkozzon fel hírlevelünkre|a cikkhez fűzött hozzászólások',
      'figyelem! a cikkhez|a hozzászólások nem tükrözik|ez a weboldal sütiket|oldalunk sütiket|weboldalunk sütiket',
      'ha tetszett a cikk|ez a tartalom csak előfizetőink|a cikk folytatása előfizetőink',
    ),
    rights: 'minden jog fenntartva|szerzői jogi védelem alatt',
  },
  sk: {
    lines: phrases(
      'zdieľať|zdieľať článok|zdieľať na facebooku|komentáre|diskusia|# komentárov|diskutovať|pridať komentár|čítať viac',
      'čítať ďalej|zobraziť viac|značky|o autorovi|prijať všetko|súhlasím|nastavenia cookies|prihlásiť sa|registrovať sa',
      'predplatiť|fotogaléria|foto # z #|kopírovať odkaz|vytlačiť|článok pokračuje pod reklamou|text pokračuje pod reklamou',
      'článok pokračuje pod videom',
    ),
    starts: phrases(
      'sledujte nás ~|pridajte sa k nám ~|prihláste sa na odber|odoberajte náš newsletter|našli ste chybu|máte tip na článok',
      'tento web používa|táto stránka používa cookies|používame cookies',
    ),
    rights: 'všetky práva vyhradené|autorské práva sú vyhradené',
  },
  sl: {
    lines: phrases(
      'deli članek|komentarji|# komentarjev|preberi več|preberite več|sprejmi vse|strinjam se|nastavitve piškotkov',
      'naroči se|naročite se|kopiraj povezavo|zgodba se nadaljuje po oglasu|članek se nadaljuje po oglasu',
      'vsebina se nadaljuje po oglasu',
    ),
    starts: phrases(
      'sledite nam ~|pridružite se nam ~|spremljajte nas ~|naročite se na e-novice|prijavite se na e-novice',
      'spletno mesto uporablja piškotke|stran uporablja piškotke',
    ),
    rights: 'vse pravice pridržane',
  },
  hr: {
    lines: phrases(
      'oglas|podijeli|podeli|podijelite|podelite|podijeli članak|podeli vest|komentari|# komentara|komentiraj|komentariši',
      'ostavi komentar|pošalji komentar|napiši komentar|pročitaj više|pročitajte više|saznaj više|oznake|tagovi|o autoru',
      'prihvaćam|prihvatam|prihvati sve|postavke kolačića|prijava|prijavi se|registracija|registruj se|pretplati se|pretplata',
      'foto # od #|pogledaj galeriju|kopiraj link|ispiši|nastavak teksta ispod oglasa|tekst se nastavlja ispod oglasa',
      'članak se nastavlja ispod oglasa|nastavlja se ispod oglasa',
    ),
    starts: phrases(
      'pratite nas ~|pratite nas na|zapratite nas ~|pridružite nam se ~|lajkujte nas ~|prijavite se na naš newsletter',
      'prijavite se na newsletter|pretplatite se na naš|preuzmite našu aplikaciju|preuzmite mobilnu aplikaciju',
      'ova stranica koristi kolačiće|ova web stranica koristi|koristimo kolačiće|komentari su mišljenja|komentari odražavaju',
    ),
    rights: phrases(
      'sva prava pridržana|sva prava zadržana|zabranjeno preuzimanje sadržaja|zabranjeno je preuzimanje',
      'nije dozvoljeno preuzimanje',
    ),
  },
  sr: {
    lines: phrases(
      'оглас|подели|поделите|подели вест|коментари|# коментара|пошаљи коментар|остави коментар|прочитај више|ознаке|тагови',
      'пријава|регистрација',
    ),
    starts: 'пратите нас ~|преузмите нашу апликацију|пријавите се на наш|коментари одражавају',
    rights: 'сва права задржана|сите права се задржани',
  },
  bg: {
    lines: phrases(
      'сподели|споделете|сподели във facebook|коментари|# коментара|коментирай|добави коментар|тагове|етикети|за автора',
      'абонирай се|абонирайте се|вход|приемам|приемам всички|снимка # от #|виж галерията|копирай линка|принтирай|отпечатай',
    ),
    starts: phrases(
      'последвайте ни ~|последвай ни ~|следвайте ни ~|следете ни ~|харесайте страницата ни ~|абонирайте се за нашия',
      'абонирай се за нашия|изтеглете мобилното приложение|сайтът използва бисквитки|този сайт използва бисквитки',
      'използваме бисквитки|вашият имейл адрес няма',
    ),
    rights: 'всички права запазени|използването на материали от',
  },
  ro: {
    lines: phrases(
      'publicitate|reclamă|distribuie|distribuie articolul|distribuie pe facebook|comentarii|# comentarii|adaugă un comentariu',
      'lasă un comentariu|despre autor|etichete|abonează-te|autentificare|înregistrare|acceptă tot|acceptă toate',
      'setări cookie-uri|galerie foto|vezi galeria|foto # din #|copiază link|articolul continuă după reclamă',
      'continuarea articolului după publicitate',
    ),
    starts: phrases(
      'urmărește-ne ~|urmăreşte-ne ~|urmăriți-ne ~|urmăriţi-ne ~|abonează-te la newsletter|abonați-vă la newsletter',
      'aboneaza-te la newsletter|înscrie-te la newsletter|intră în comunitatea|intră pe canalul|dacă ți-a plăcut articolul',
      'dă un like paginii|acest site folosește cookie|folosim cookie',
    ),
    rights: phrases(
      'toate drepturile rezervate|preluarea fără cost a materialelor|reproducerea totală sau parțială',
    ),
  },
  sq: {
    lines: phrases(
      'reklamë|shpërndaje|shpërndaj|komente|# komente|shto koment|etiketat|identifikohu|regjistrohu|printo',
    ),
    starts: 'na ndiqni ~|bashkohuni me ne ~|abonohu në buletinin',
    rights: 'të gjitha të drejtat e rezervuara',
  },
  el: {
    lines: phrases(
      'διαφήμιση|κοινοποίηση|μοιραστείτε το|μοιράσου το|κοινοποιήστε|σχόλια|# σχόλια|γράψτε το σχόλιό σας|προσθήκη σχολίου',
      'ετικέτες|σχετικά με τον συντάκτη|αποδοχή|αποδοχή όλων|συμφωνώ|ρυθμίσεις cookies|εγγραφή|σύνδεση|εγγραφείτε',
      'φωτογραφία # από #|εκτύπωση|αντιγραφή συνδέσμου',
    ),
    starts: phrases(
      'ακολουθήστε μας ~|ακολουθήστε το ~|ακολούθησε το ~|ακολουθήστε την ~|ακολουθήστε τον ~|κάντε like ~',
      'δείτε όλες τις τελευταίες ειδήσεις|διαβάστε όλες τις ειδήσεις|εγγραφείτε στο newsletter|γραφτείτε στο newsletter',
      'η ιστοσελίδα χρησιμοποιεί cookies|χρησιμοποιούμε cookies',
    ),
    rights: phrases(
      'με επιφύλαξη παντός δικαιώματος|απαγορεύεται η αναδημοσίευση|απαγορεύεται η αναπαραγωγή',
    ),
  },
  he: {
    lines: phrases(
      'פרסומת|שתף|שתפו|שתפו כתבה|שיתוף|תגובות|# תגובות|הוסף תגובה|הוסיפו תגובה|לכל התגובות|כתוב תגובה|תגיות|המשך קריאה',
      'להמשך קריאה|התחברות|הרשמה|הדפסה|העתק קישור',
    ),
    starts: phrases(
      'עקבו אחרינו ~|הצטרפו אלינו ~|הצטרפו לערוץ|הצטרפו לקבוצת|להצטרפות לערוץ|הירשמו לניוזלטר|הרשמו לניוזלטר|מצאתם טעות',
      'אתר זה עושה שימוש|אנו מכבדים זכויות יוצרים',
    ),
    rights: 'כל הזכויות שמורות',
  },
  fa: {
    lines: phrases(
      'تبلیغات|آگهی|اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|نظرات|# نظر|ارسال نظر|نظر شما|ادامه مطلب|برچسب ها|برچسب‌ها',
      'کپی لینک|ثبت نام',
    ),
    starts: 'ما را در ~|به کانال تلگرام|عضویت در خبرنامه',
    rights: 'تمامی حقوق این|کلیه حقوق این|تمام حقوق این',
  },
  ur: {
    lines: 'اشتہار|شیئر کریں|تبصرے|تبصرہ کریں|لاگ ان|رجسٹر',
    starts: 'ہمارے واٹس ایپ چینل|ہماری ویب سائٹ کوکیز',
    rights: 'جملہ حقوق محفوظ',
  },
  bn: {
    lines: phrases(
      'বিজ্ঞাপন|শেয়ার|শেয়ার করুন|মন্তব্য|মন্তব্য করুন|লগইন|লগ ইন|নিবন্ধন|সাবস্ক্রাইব করুন|প্রিন্ট|লিংক কপি করুন',
    ),
    starts: 'আমাদের ফেসবুক পেজ|নিউজলেটার সাবস্ক্রাইব',
    rights: 'সর্বস্বত্ব সংরক্ষিত',
  },
  th: {
    lines: phrases(
      'โฆษณา|แชร์|แชร์ข่าวนี้|แชร์บทความ|คัดลอกลิงก์|ความคิดเห็น|แสดงความคิดเห็น|เข้าสู่ระบบ|สมัครสมาชิก|แท็ก|แท็กที่เกี่ยวข้อง',
      'ยอมรับ|ยอมรับทั้งหมด|พิมพ์|ดูทั้งหมด',
    ),
    starts: phrases('ติดตามข่าวสารได้ที่|ติดตามข่าวสารผ่าน|ติดตามเราได้ที่|ติดตามเราบน|เว็บไซต์นี้ใช้คุกกี้|เราใช้คุกกี้'),
    rights: 'สงวนลิขสิทธิ์',
  },
  af: {
    lines: phrases(
      'advertensie|deel artikel|deel op facebook|# kommentare|lewer kommentaar|teken in|registreer|aanvaar|aanvaar alles',
      'koekie-instellings|slegs vir intekenaars|kopieer skakel',
    ),
    starts: phrases(
      'teken in op ons nuusbrief|skryf in vir ons nuusbrief|hierdie webwerf gebruik koekies|ons gebruik koekies',
    ),
    rights: 'alle regte voorbehou',
  },
  fil: {
    lines: 'ibahagi|magkomento|mga komento|basahin pa',
    starts: 'i-follow kami ~|sundan kami ~|i-like kami ~',
    rights: 'nakalaan ang lahat ng karapatan',
  },
  sw: {
    lines: 'tangazo|matangazo|shiriki|shiriki makala|maoni|toa maoni',
    starts: 'tufuate ~|jiunge nasi ~',
    rights: 'haki zote zimehifadhiwa',
  },
};
