/** DATA: what stands over the comments of readers, and in the line of each. */
import { type AnyCase, anyCase } from './any-case.ts';

const word =
  'comments?|comment section|responses?|replies|komentar|kommentare?|leserkommentare|kommentarer|kommentit|kommentaarid|komentarze|komentáře?|diskuse|diskusia|komentari|komentarai|komentāri|commentaires?|réactions|comentarios?|comentários?|comentarii|commenti|reacties|hozzászólások|yorumlar|комментари(?:и|й|я|ев)|коментар(?:і|ів|и|а)|σχόλια|תגובות|تعليقات|التعليقات|মন্তব্য|टिप्पणियां|कमेंट्स|bình luận|コメント|댓글|评论|評論|留言';
const order =
  '(?:leave|post|add|write) (?:a|your) (?:comment|reply)|join the (?:discussion|conversation)|have your say|kommentar (?:schreiben|verfassen|hinzufügen)|laisser un commentaire|ajouter un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento|plaats een reactie';

/** `Comments`, `12 comments`, `Reader Comments (3)`, `Leave a reply`: a line of its own over comments. */
export const commentsLabel: AnyCase = anyCase(
  `^(?:\\d{1,5} )?(?:»\\s?)?(?:(?:reader|visitor|user|your|latest|all|top|recent|lihat) )?(?:${word})(?:\\s?[:([]?\\s?\\d{0,6}[)\\]]?)?(?: .{0,24})?$|^(?:${order}).{0,24}$`,
);

/** What stands in the line of each comment: an order to answer or to report it, when it was written. */
export const commentLine: AnyCase = anyCase(
  '(?:^|[\\s|•·])(?:reply|report|antworten|melden|répondre|signaler|responder|denunciar|rispondi|segnala|reageer|reageren|rapporteer|svara|svar|anmäl|odpowiedz|zgłoś|odpovědět|ответить|відповісти|cevapla|yanıtla|balas|laporkan|trả lời|返信|답글|回复|回覆)$|\\bsaid:$|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?\\)?(?: said:?)?$|\\b\\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\\)?$',
);
