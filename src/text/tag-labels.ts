/** DATA: what stands before or above an article's tags, over the topics of the day, and in the addresses of tags. */

import { type AnyCase, anyCase } from './any-case.ts';

const labels =
  'tags?|tagar|hashtags?|label|labels|topik(?: terkait| berita)?|tag (?:terkait|berita|artikel)|tags? terkait|tag berkaitan|kata kunci|topics?|keywords?|filed under|related (?:tags?|topics?|keywords|countries|people)|(?:read )?more on these topics|more about|read more about|in this story|article tags|topics in this (?:story|article)|schlagw[oö]rte?r?|schlagworte|stichw[oö]rter|themen|(?:lesen sie )?mehr zum thema|mehr zu den themen|mehr (?:lesen )?über|themen des artikels|mots[- ]clés|sujets|thèmes|sur le même thème|sujets associés|thèmes associés|etiquetas|temas(?: relacionados)?|archivado en|más sobre|palavras-chave|tópicos|assuntos|mais sobre|argomenti|tag articolo|parole chiave|onderwerpen|trefwoorden|meer over|ämnen(?: i artikeln)?|taggar|mer om|emner|stikkord|emneord|tagi|tematy|słowa kluczowe|štítky|témata|klíčová slova|etiketler|anahtar kelimeler|теги|темы|метки|ключевые слова|теми|мітки|ключові слова|từ khóa|từ khoá|chủ đề|タグ|キーワード|関連キーワード|関連タグ|関連ワード|トピックス|태그|키워드|관련 ?태그|관련 ?키워드|标签|標籤|关键词|關鍵字|相关标签|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|وسوم|الوسوم|टैग्?स?|címkék|kulcsszavak|etichete|cuvinte cheie|тагове|етикети|ключови думи|ετικέτες|תגיות|תגים|oznake|tagovi|ključne (?:riječi|reči|besede)|ознаке|тагови|značky|kľúčové slová|žymės|raktiniai žodžiai|atslēgvārdi|märksõnad|avainsanat|asiasanat|tunnisteet|tagit|efnisorð|etiketat|ট্যাগ|แท็ก|برچسب‌ها';

/** `Tags: `, `Topik Terkait: ` at the start of a line of tags; also without a colon. */
export const tagLabel: AnyCase = anyCase(`^[#■●•]?\\s?(?:${labels})(?:\\s?[:：]\\s*|\\s+|$)`);

/** Such a label with nothing after it. */
export const tagLabelAlone: AnyCase = anyCase(`^[#■●•]?\\s?(?:${labels})\\s?[:：]?$`);

/** `Topik Pilihan`, `Trending Tags`, `Alle Themen`: the site's topics, the same on every page. */
export const topicsOfTheDay: AnyCase = anyCase(
  '^[#■●•]?\\s?(?:(?:topik|tag|tagar|hashtag|isu) (?:pilihan|populer|terpopuler|hangat|terhangat|hari ini|lainnya)|(?:tren|trending|hot|popular|top) (?:tags?|topics?|topik|hashtags?|searches|tagar)|(?:tags?|topics?) (?:populer|of the day)|trending(?: now| topics?)?|trending (?:hari ini|today)|explore topics|all topics|more topics|semua (?:topik|tag)|topik lain(?:nya)?|alle themen|themenseiten|top[- ]themen|themen der woche|weitere themen|unsere schwerpunkte|beliebte themen|tous les sujets|sujets du moment|todos los temas|temas del día|tendencias|assuntos do momento|em alta|tutti gli argomenti|temi caldi|gündem|popularne tematy|темы дня|теми дня|chủ đề nổi bật|注目(?:の)?(?:キーワード|タグ|トピックス)|急上昇ワード|인기 ?(?:키워드|태그)|热门(?:标签|话题)|熱門(?:標籤|關鍵字|話題))\\s?(?:[:：]|…|\\.{3})?$',
);

/** Where tags lead: `/tag/banjir`, `/topics/floods`, `/thema/flut`. */
export const tagPath =
  /\/(?:tags?|tag-[a-z]{2,12}|topik|topics?|tagar|hashtags?|keywords?|themen?|themenseiten?|tema|temas|sujets?|etiquetas?|argoment[oi]|onderwerp|onderwerpen|amne|emne|emneord|tagi|temat|stitek|stitky|etiket|konu|tegi|temy|chu-de|labels?|cimkek?|cimke|etichete|etiketa|tagovi|oznake?|znacky?|zymes?|marksona|marksonad|avainsana|asiasana|aihe|tunniste)(?:\/|$)|[?&](?:tag|topic|keyword)=/i;
