/**
 * DATA: names of agencies, papers, picture libraries and platforms as they stand in bylines
 * and credits. They are needed to cut `NAME, CNBC Indonesia` and to read `NAME/Getty Images`;
 * nothing is done for one outlet that is not done for all. All entries in lower case.
 */

function phrases(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join('|').split('|'));
}

/** News agencies, with the role `agency`. */
export const agencyNames = phrases(
  'antara|antara news|lkbn antara|kantor berita antara|reuters|thomson reuters|afp|afp deutschland',
  'agence france-presse|agence france presse|ap|associated press|the associated press|xinhua|dpa',
  'xinhua news agency|deutsche presse-agentur|bernama|anadolu|anadolu agency|anadolu ajansı|aa',
  'kyodo|kyodo news|共同通信|共同通信社|時事通信|時事通信社|新华社|新華社|pa|pa media|press association',
  'press trust of india|pti|ians|ani|upi|aap|epa|epa-efe|efe|agencia efe|ansa|adnkronos|lapresse',
  'tass|ria novosti|sputnik|sputnik news|interfax|ukrinform|yonhap|yonhap news|연합뉴스|뉴시스|뉴스1',
  'jiji press|ntb|tt|ritzau|stt|anp|belga|apa|sda|keystone-sda|kna|epd|sid|europa press|lusa',
  'agência brasil|agencia brasil|télam|telam|notimex|bloomberg|bloomberg news|vna|ttxvn|pna',
  'koran sindo|dpa-afx|canadian press|the canadian press|afpbb|iha|dha|prnewswire|jcc network|ria|irna|wam|spa',
);

/** Picture agencies and libraries; they give credits, not authors. */
export const pictureNames = phrases(
  'getty|getty images|gettyimages|afp photo|ap photo|ap images|antara foto|antara photo|reuters pool',
  'pa wire|pa images|pa archive|picture alliance|picture-alliance|imago|imago images|dpa images',
  'dpa-bildfunk|keystone|ddp|shutterstock|istock|istockphoto|unsplash|pexels|pixabay|freepik|alamy',
  'nurphoto|zuma press|zuma wire|zuma|sipa|sipa usa|sipa press|bestimage|lat images|gallo images|gc images',
  'wikimedia|wikimedia commons|wikipedia|wireimage|filmmagic|lightrocket|cuartoscuro|scanpix',
  'tt nyhetsbyrån|lehtikuva|eyevine|backgrid|splash news|rex|rex features|un photo|pool|wenn',
  'getty images europe|agencia lof|usa today sports|action images|offside|adobe stock|stock.adobe',
);

/** Libraries of pictures made for nobody's story: who took one has no part in the article that shows it. */
export const stockNames = phrases(
  'pexels|unsplash|pixabay|freepik|shutterstock|istock|istockphoto|alamy|adobe stock|stock.adobe',
  'depositphotos|dreamstime|123rf|rawpixel|stocksnap|burst|canva|vecteezy|pxhere',
);

/** Platforms: what stands after them is an account, not a person. */
export const platformNames = phrases(
  'instagram|instagram.com|facebook|facebook.com|twitter|twitter.com|x|x.com|youtube|youtube.com',
  'tiktok|tiktok.com|telegram|whatsapp|threads|ig|fb|reddit|snapchat|linkedin|vidio|vidio.com',
);

/** Papers, broadcasters and sites without a dot in their name. */
export const outletNames = phrases(
  'cnn|cnn indonesia|cnbc|cnbc indonesia|bbc|bbc news|bbc indonesia|kompas|kompas tv|tempo|republika',
  'okezone|sindonews|sindo|tribunnews|tribun|liputan6|kapanlagi|suara|viva|merdeka|media indonesia',
  'jawa pos|radar|rmol|bisnis|bisnis indonesia|kontan|katadata|tirto|kumparan|idn times|jpnn|bola',
  'bali post|balipost|infobank|infobanknews|warta ekonomi|wartaekonomi|nusabali|beritajatim|bantennews|disway',
  'idx channel|inews|metro tv|medcom|rri|tvone|trans tv|narasi|betahita|mongabay|beritasatu|detikcom',
  'the telegraph|telegraph|the guardian|guardian|the new york times|new york times|washington post',
  'the washington post|al jazeera|aljazeera|daily mail|mailonline|the sun|mirror|the mirror|sky news',
  'the independent|the times|deutsche welle|dw|voa|voice of america|abc news|nbc news|cbs news',
  'fox news|politico|axios|variety|forbes|espn|goal|marca|le monde|le figaro|el país|der spiegel',
  'the straits times|channel news asia|channelnewsasia|south china morning post|scmp|nikkei|nhk',
  'the wall street journal|wall street journal|financial times|usa today|condé nast|euronews|russia today',
  'ndtv|times of india|the hindu|haaretz|times of israel|middle east eye|usnews|us news|metro|people',
);

/** `detikFinance`, `RMOLJabar`, `TribunSolo`: a family name with a channel or a place glued on. */
export const outletFamilies: readonly RegExp[] = [
  /^detik[a-z0-9]{0,15}$/i,
  /^rmol[a-z]{0,15}$/i,
  /^tribun[a-z-]{0,20}$/i,
  /^antaranews[a-z]{0,10}$/i,
];

/** Endings that make a word a site: `Tribunnews.com`, `hessenschau.de`. */
export const siteEndings =
  'com|co|id|net|org|info|tv|news|biz|de|at|ch|fr|es|it|nl|be|uk|us|ru|ua|tr|in|my|sg|au|nz|jp|kr|cn|vn|ph|th|za|ke|tz|br|mx|ar|py|pl|cz|se|no|dk|fi|is|lt|lv|ee|eu|io|me|cc|xyz|online';
