/** DATA: the words that announce or make up the credit of a picture. */

/** Labels that go: the credit is what follows them. Colon or `by` may come between. */
export const creditLabels: readonly string[] = (
  'foto|fotos|foto ilustrasi|photo|photos|photograph|photographs|photography|photo credit|' +
  'picture|pictures|picture credit|pic|pics|image|images|image credit|img|credit|credits|' +
  'courtesy|video|still|screenshot|screengrab|illustration|ilustrasi|ilustrasi foto|ilustrator|grafis|grafik|infografis|' +
  'sumber|sumber foto|sumber gambar|gambar|kredit|kredit foto|source|bild|bilder|bildquelle|' +
  'quelle|fotograf|crédit|crédits|crédit photo|crédits photo|crédito|créditos|fotografía|' +
  'fotografia|imagen|imagem|fuente|fonte|fotoğraf|nuotrauka|ljósmynd|kuva|foto’s|фото|джерело|' +
  'источник|撮影|写真|사진|图|圖'
).split('|');

/** Labels without a colon, followed by a name: `Photo by A`. */
export const creditPhrases: readonly string[] = (
  'photo by|photos by|photograph by|photographs by|picture by|image by|images by|illustration by|' +
  'photography by|courtesy of|foto oleh|foto von|foto de|foto di|foto door|foto av|photo de|' +
  'fotografía de|ilustrasi oleh|credit to'
).split('|');

/** Words that are a whole credit though they name nobody. */
export const bareCredits: ReadonlySet<string> = new Set(
  (
    'net|ist|ist.|istimewa|repro|reproduksi|dok|dok.|dokumentasi|dokpri|dok pribadi|dok. pribadi|' +
    'dok istimewa|ilustrasi|internet|screenshot|tangkapan layar|screenshoot|capture|humas|' +
    'supplied|handout|file|file photo|pool|dr|d.r.|all rights reserved|repost|' +
    'public domain|courtesy'
  ).split('|'),
);

/** First words of credits that are an office or a file: `Dok. Pemkot`, `Humas Polda`. */
export const creditHeads: ReadonlySet<string> = new Set(
  (
    'dok dok. dokumentasi humas puspen biro setpres setkab dispen bpmi prokopim kominfo diskominfo ' +
    'istimewa ist repro instagram twitter facebook youtube tiktok tangkapan screenshot'
  ).split(' '),
);
