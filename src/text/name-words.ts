/**
 * DATA: words that help to tell people from everything else that stands where a name could.
 * All entries in lower case.
 */

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

function phrases(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join('|').split('|'));
}

/** A text that holds one of these words names a desk, an outlet or an office, never a person. */
export const officeWords = words(
  'redaksi redaktion redaktionen redaksjonen redaction rédaction redacción redazione redação',
  'redactie redakcja redakcija редакция редакція toimitus in-redaktion mm-redaktion',
  'admin administrator superadmin webmaster newsroom newsdesk desk staff team liputan riset',
  'editor editors editorial redaktur editor-in-chief reporter reporters correspondent',
  'korrespondent jurnalis wartawan kontributor contributor contributors journalist journaliste',
  'writer writers fotografer photographer redakteur columnist developer publisher penerbit',
  'news berita nachrichten noticias actualités online digital media multimedia newspaper',
  'magazine majalah koran tabloid tv televisi television radio channel portal website web blog',
  'press-release agency agentur agencia agence ajansı presse-agentur university universitas',
  'universität universidad université institute institut foundation yayasan kementerian dinas',
  'kepolisian polda polres polri tni humas puspen pemprov pemkot pemkab kecamatan kabupaten',
  'angkatan militer pemerintah kedutaan kedubes navy army military government embassy',
  'provinsi ministry department court police productions pictures studios entertainment images',
  'image photo photos foto fotos picture pictures video videos getty istimewa ilustrasi dokumentasi',
  'ediciones verlag medien zeitung tageszeitung reporting grupa gruppe grupo gruppo groupe',
  'gmbh inc ltd llc tbk corp company resort estate archive archiv indonesia cyber network group',
  'copyright cedida dok resmi official screenshot ressort director direktor startseite',
);

/** Those of them that stand for the people who made a page: `Siti, Joko, Tim Redaksi`. */
export const deskWords = words(
  'redaksi redaktion redaktionen redaksjonen redaction rédaction redacción redazione redação',
  'redactie redakcja redakcija редакция редакція toimitus in-redaktion mm-redaktion newsroom',
  'newsdesk desk staff team tim liputan admin',
);

/** The same, for words that may not stand in a name because they only stand in sentences. */
export const sentenceWords = words(
  'the this that these those any all our your their and or but with from what when where why how',
  'karena sebab itu ini yang untuk dari pada dengan adalah akan tidak juga lebih baca simak',
  'lihat klik pilihan picks choice favorit anda kami kita mereka selengkapnya lainnya terkait',
  'become read more click here share follow subscribe login view',
);

/** Texts that are no person when nothing else stands beside them. */
export const genericTexts = phrases(
  'author page|author profile|full profile|about the author|tentang penulis|der autor|die autorin',
  "l’auteur|l'auteur|l’autore|l'autore|el autor|la autora|o autor|a autora|godz|hod|print|email|e-mail",
  'tim|team|guest|tamu|user|author|authors|penulis|anonymous|anonim|unknown|null|undefined|none',
  'at large|default|test|root|home|beranda|index|nan|n/a|oleh|by|von|par|por|laporan|report|source|sumber',
  'headline|headlines|sport|sports|olahraga|nasional|national|internasional|international|dunia|world|ekonomi|bisnis',
  'business|politik|politics|hukum|hiburan|tekno|teknologi|technology|lifestyle|gaya hidup|bola',
  'otomotif|travel|kesehatan|health|pendidikan|daerah|regional|metropolitan|opini|opinion|kolom',
  'ist|net|repro|repost|istimewa|supplied|handout|pool|symbolbild|symbolfoto|montage|file|archiv',
  'purn|perseroda|persero|ret|alm|almh|wib|wita|wit|bersambung|habis|selesai|tamat|adv|rls',
  "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday",
  'friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  'january|february|march|may|june|july|august|october|december|hari ini|today|kemarin',
  'google|facebook|instagram|twitter|youtube|tiktok|telegram|whatsapp|unsplash|pixabay|pexels',
  'agencies|agenturen|agences|agencias|new york|los angeles|kuala lumpur|hong kong|tel aviv',
  'san francisco|são paulo|mexico city|buenos aires|cape town|den haag|st. petersburg',
  'nachrichten|politik|wirtschaft|panorama|kultur|wissen|gesellschaft|actualités|société|économie',
  'noticias|deportes|economía|sociedad|cultura|notizie|cronaca|esteri|nieuws|nyheter|wiadomości',
  'haberler|son dakika|gündem|ekonomi haberleri|dünya|spor|новости|общество|политика|экономика',
  'منوعات|أخبار|رياضة|اقتصاد|سياسة|ثقافة|समाचार|खेल|मनोरंजन|germany|deutschland|austria|österreich',
  'switzerland|schweiz|france|frankreich|spain|españa|italy|italia|indonesia|malaysia|thailand',
  'australia|netherlands|nederland|turkey|türkiye|russia|ukraine|poland|polska|united kingdom',
  'united states|usa|uk|united arab emirates|south africa|new zealand|saudi arabia|sri lanka',
  'copy link|log in|sign up|live|video|foto|galeri|populer|terkini|trending|update|updated|last updated|published',
);

/** Weekdays and months: cut off the end of a byline that a date follows. */
export const dateWords = words(
  "senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad pukul jam wib wita wit",
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'january february march may june july august october december on at um le el am',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag jan feb mar apr jun jul aug sep',
  'sept oct okt nov dec des agu den',
);

/** Small words inside names: `bin`, `van der`, `de la`. Lower case is right for them. */
export const particles = words(
  'de del della delle da das do dos di du la le las los el al bin binti binte bint ibn abu van',
  'von vom der den ter ten te zu zur zum af av y e i san dr dr. drg drg. drs drs. ir ir. hj hj.',
  'h h. ustaz ustadz',
);

/** Those that stay in lower case when a name in capitals is rewritten. */
export const lowParticles = words('de del della dos du bin binti van von der den zu ibn');

/** Degrees and suffixes kept with a name, letters only: `S.H.`, `M.Si`, `Jr.`, `III`. */
export const degrees: ReadonlyMap<string, string> = new Map(
  (
    'S.H. M.H. S.E. M.M. M.Si S.Sos S.Pd M.Pd S.Kom M.Kom S.T. M.T. S.IP M.IP S.Ag M.Ag S.IK ' +
    'S.Ikom M.Ikom M.Hum S.Hum M.Kes S.KM S.Ked Sp.OG Sp.PD Sp.A Sp.P A.Md S.Th S.TP S.P. M.A. ' +
    'B.A. B.Sc M.Sc M.B.A. Ph.D M.D. LL.M Lc Esq Jr Sr II III IV S.Si S.Psi M.Psi S.Farm M.A.P.'
  )
    .split(' ')
    .map((degree) => [degree.replaceAll('.', '').toLowerCase(), degree]),
);

/** Cities and regions that bylines add after a name; alone they are no person. */
export const places = words(
  'jakarta bandung surabaya medan makassar semarang yogyakarta jogja denpasar bali palembang',
  'lampung bandarlampung padang pekanbaru pontianak banjarmasin balikpapan samarinda manado',
  'kendari palu ambon jayapura mataram kupang aceh jambi bengkulu serang bogor depok bekasi',
  'tangerang solo surakarta malang jawa sumatera sumatra kalimantan sulawesi papua maluku riau',
  'banten lombok batam cirebon selatan utara timur barat tengah kota london paris berlin madrid',
  'rome roma milan vienna wien zürich geneva genf brussels brüssel amsterdam moscow moskow moskau',
  'kyiv kiev istanbul ankara cairo kairo beirut jerusalem tehran dubai riyadh delhi mumbai beijing',
  'shanghai tokyo seoul bangkok manila singapore singapura hanoi melbourne washington york',
  'chicago angeles boston toronto ottawa nairobi lagos johannesburg warsaw lisbon lisboa athens',
  'oslo stockholm copenhagen helsinki dublin hamburg münchen munich frankfurt köln stuttgart lille',
);
