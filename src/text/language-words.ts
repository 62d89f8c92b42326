/**
 * DATA: words so common that a few paragraphs of a language hold many of them.
 * A word that several languages share counts for each: the winner needs more than the others.
 */
export const commonWords: Readonly<Record<string, string>> = {
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan juga ke oleh karena sudah bisa saat',
  en: 'the of and to in that is was for on with as it at by from his has be are',
  de: 'der die und das ist nicht mit den von ein zu auf für dem sich des eine auch wird',
  fr: 'le les des et la est une dans que pour qui sur pas du au avec plus ce sont',
  es: 'el los las del que en por con una para es su al como más se lo pero',
  nl: 'het een van de en is dat niet op te met voor zijn aan ook er maar',
  pt: 'que não uma com para os do da em por mais como ao dos foi são é',
  it: 'il che di non una per con del della gli è sono anche nel alla le',
  sv: 'och att det i som på är av för med den till inte har om ett men var från',
  no: 'og det i som på er av for med den til ikke har om et men var fra å',
  fi: 'ja on ei että se hän oli mutta myös kun ovat joka mukaan niin ole sen',
  is: 'og að í á sem er það ekki við til um með var hann en af fyrir eru því hafa',
  pl: 'w i na się z nie do że jest o to jak po ale za przez dla od są oraz',
  cs: 'a v se na že je to z s o do pro ale by jak za který jsou podle také',
  hu: 'a az és hogy nem is egy meg volt de csak ez már mint még azt lesz szerint vagy',
  ro: 'și în de la cu nu pe care că din mai pentru sunt este fost lui prin după',
  tr: 've bir bu da de için ile olarak çok daha olan en gibi ise kadar sonra olduğu',
  vi: 'và của là có cho trong được với một các những này đã không người tại từ khi về đến',
  sw: 'ya na wa kwa ni za katika la hiyo kuwa huo hayo yake cha vya lakini hii huyo wake',
  ru: 'и в не на что он с как по это из за от но для его был также года о',
  uk: 'і в не на що він з як та це у до за від для його але було також про є',
  bg: 'и в не на че се за от с по да това са като до ще е който тази към',
  ar: 'في من على أن إلى التي عن مع هذا الذي ما كان قال بعد هذه لا بين كما',
  fa: 'و در به از که این را با است برای آن یک می تا شد بر های ها',
  ur: 'کے میں کی ہے اور سے کا کو نے پر ہیں یہ کہ اس بھی تھا',
  hi: 'के में की है और से का को ने पर हैं यह कि इस भी था नहीं एक',
};

/**
 * Languages that share those words with another (the key), and the words that part the two:
 * first those of the other language alone, then those of the key alone.
 */
export const kin: Readonly<Record<string, readonly [code: string, its: string, not: string]>> = {
  id: [
    'ms',
    'kerana bahawa mahu wang syarikat mesyuarat jumaat khamis ogos polis ialah iaitu manakala seramai kerajaan pelbagai',
    'karena bahwa bisa mau uang perusahaan saat pemerintah jumat kamis agustus yakni yaitu kata namun rp tersebut usai sejumlah polisi adalah menurut oleh',
  ],
  no: [
    'da',
    'af blev efter mod hvad nogle være også fik år gør bliver siger hvor når ud meget kommer når været ved',
    'av ble etter mot hva noen å fikk gjør blir sier ut mye kommer vært ved fra også være',
  ],
};

/** Writing systems of one language. Order matters: Japanese has Chinese signs as well. */
export const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e01-\u0e4e]/g],
  ['el', /[\u03b1-\u03c9\u0391-\u03a9\u03ac-\u03ce]/g],
  ['he', /[\u05d0-\u05ea]/g],
];
