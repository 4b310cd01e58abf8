/**
 * Words by which the lines around an article's text are known, in the languages whose press is read most: alternatives of a
 * pattern, matched without case; a new line separates them too. They are words of the trade, never of a publication.
 */
const alternatives = (lines: TemplateStringsArray): string =>
  String.raw(lines)
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** Leads to other articles. */
export const moreWords = alternatives`
  read (?:more|next|also|the full story)|more (?:on this(?: story)?|from|about|in|stories|news|coverage)
  related(?: (?:articles?|stories|story|content|topics?|news|links?|coverage))?|see also|further reading
  most (?:read|popular|viewed|shared)|recommended(?: (?:for you|reading|stories))?|explainer|in pictures
  you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|(?:top|other) stories|also (?:read|in)
  what to read next|trending(?: now)?|key events|background|watch(?: now| live)?|listen(?: now)?|editor[’']s picks?
  up next|next article|previous article|topics?|tags?|filed under|lire (?:aussi|également|la suite|plus)
  à lire(?: aussi| également)?|sur le même (?:sujet|thème)|voir aussi|(?:les )?(?:articles )?(?:les )?plus lus
  pour aller plus loin|notre dossier|à découvrir|en savoir plus|dans la même rubrique|nos autres articles
  plus d['’](?:infos?|informations)|à voir|thèmes?|mehr (?:zum thema|dazu|lesen|aus|zu|über|artikel)
  lesen sie (?:auch|mehr|hier)|auch interessant|siehe auch|das könnte (?:sie|dich) (?:auch )?interessieren
  meist ?gelesen|zum thema|weiterlesen|passend dazu|weitere (?:artikel|meldungen|themen|nachrichten)|hintergrund
  themen|schlagw(?:ort|örter)|empfehlungen?|leer (?:más|también)|lea también|lee también
  más (?:información|noticias|sobre|leíd[oa]s?|en)|ver (?:más|también)|(?:te|le) puede interesar|noticias relacionadas
  lo más (?:leído|visto)|relacionad[oa]s?|temas?|etiquetas|leggi anche|(?:i )?più letti|per approfondire|vedi anche
  articoli correlati|argomenti|potrebbe interessarti|leia (?:também|mais)|(?:as )?mais lidas|saiba mais
  veja (?:também|mais)|notícias relacionadas|tópicos|lees (?:ook|meer|verder)|meest gelezen|meer over|gerelateerd
  bekijk ook|onderwerpen|läs (?:också|mer|även|vidare)|mest läst|relaterat|les (?:også|mer)|læs (?:også|mere)
  mest læst|mest lest|czytaj (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również)|najczęściej czytane
  powiązane|читайте (?:также|ещё|еще|далее)|по теме|популярное|смотрите также|ещё по теме|читайте також|за темою
  اقرأ (?:أيضا|أيضاً|المزيد)|قد يهمك|קראו (?:גם|עוד)|相关(?:阅读|新闻|报道)|延伸阅读|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사|lue myös
  čtěte (?:také|více)|ayrıca okuyun|citește și|olvassa el
`;

export const shareWords = alternatives`
  share(?: (?:this|on|via|with)(?: .{1,30})?)?|tweet|print(?: this)?(?: (?:article|page))?
  e-?mail(?: this)?(?: .{1,15})?|copy link|save(?: (?:for later|this article|article))?|follow us(?: on .{1,30})?
  facebook|twitter|x|whatsapp|linkedin|reddit|telegram|bluesky|mastodon|pinterest|messenger|instagram|bookmark
  listen to article|partager?(?: .{1,30})?|imprimer|envoyer(?: par e-?mail)?|teilen(?: auf .{1,20})?
  (?:artikel|beitrag|seite) (?:teilen|drucken|merken|anhören)|drucken|merken|vorlesen|compartir(?: .{1,30})?
  comparte(?: .{1,30})?|imprimir|guardar|condividi(?: .{1,30})?|stampa|compartilh(?:ar|e)(?: .{1,30})?
  partilhar?(?: .{1,30})?|deel(?: dit)?(?: artikel)?|delen|dela(?: artikeln)?|del(?: artikkelen)?
  udostępnij(?: .{1,20})?|drukuj|поделиться(?: .{1,20})?|поділитися|شارك(?: .{1,20})?|שתפו|שיתוף|分享|シェア|공유
`;

export const commentWords = alternatives`
  comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|view (?:all )?comments|have your say
  commentaires?|réactions?|réagir|kommentare?|kommentieren|diskutieren sie mit|comentarios?|comentar|commenti|commenta
  comentários?|reacties|reageer|kommentarer?|kommentera|komentarze|комментари\p{L}+|коментарі|التعليقات|תגובות|评论|コメント
  댓글
`;

/** The verbs with which a box asks its reader to subscribe; and what it offers. */
export const subscribeVerbs = alternatives`
  sign up|subscribe|get (?:the|our|all|more|daily|breaking)|register|join our|receive (?:the|our)
  download (?:the|our) app|inscrivez-vous|abonnez-vous|recevez|je m[’']abonne|s[’']abonner
  (?:jetzt )?abonnieren(?: sie)?|melden sie sich|jetzt anmelden|hier anmelden|erhalten sie|suscríb[ea](?:te|se)
  suscribirse|regístr[ea](?:te|se)|recib[ea]|apúnt[ea](?:te|se)|iscriviti|iscrivetevi|abbonati|ricevi|assine
  inscreva-se|subscreva|receba|cadastre-se|meld je aan|schrijf je in|abonneer|ontvang|anmäl dig|prenumerera
  få (?:våra|vårt|vores|vår)|abonn[eé]r|tilmeld dig|meld deg på|zapisz się|subskrybuj|подпишитесь|подписывайтесь
  підпишіться|اشترك|הירשמו|订阅|登録|구독
`;

export const newsletterWords = alternatives`
  newsletters?|e-?mail alerts?|morning e-?mail|bulletins?|infolettre|lettre d[’']information|boletín|boletines|boletim
  nieuwsbrief|nyhetsbrev|nyhedsbrev|biuletyn|рассылк\p{L}+|розсилк\p{L}+|النشرة|ניוזלטר|メールマガジン|뉴스레터
`;

export const advertWords = alternatives`
  advertisements?|advert|ad|adverts|sponsored(?: content)?|paid content|anzeigen?|werbung|publicité|pub
  publicidad(?:e)?|anuncio|pubblicità|reklam[aey]?|advertentie|annons|annonse|annonce|реклама|إعلان|פרסומת|广告|広告|광고
  mainos|advertising|continue reading(?: the main story)?|skip (?:ad|advertisement)
  story continues below(?: advertisement)?|article continues (?:after|below).{0,30}
`;

export const copyrightWords = alternatives`
  ©|\(c\) ?\d{4}|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés
  todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden
  wszelkie prawa zastrzeżone|все права защищены|усі права захищені|جميع الحقوق محفوظة|כל הזכויות שמורות|版权所有|無断転載
`;

/** What a note of correction begins with. */
export const correctionWords = alternatives`
  (?:this|the) (?:article|story|piece|headline|report|post|page|column) (?:was|has been|is) (?:\p{L}+ )?(?:amended|updated|corrected|changed|edited|clarified)
  (?:corrections?|clarification)(?: and clarifications?)?(?:,? .{0,30})?:
  (?:an|a previous|the original) (?:earlier |previous )?version of|an earlier version|for the record:|editor[’']s note
  editors[’'] note|fe de err(?:atas|ores|ata)
  (?:rectificación|corrección|aclaración|nota de la redacción|actualización)\s*:|(?:en )?una versión anterior
  est[ea] (?:artículo|noticia|texto|información) (?:fue|ha sido|se ha)|errat(?:um|a)\b
  (?:correctif|rectificatif|correction|précision|mise à jour|note de la rédaction)\s*:
  cet article a été (?:modifié|corrigé|mis à jour|amendé)|(?:dans )?une (?:version précédente|première version)
  (?:korrektur|berichtigung|richtigstellung|korrekturhinweis|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|nachtrag)\s*:
  (?:in )?eine[r]? früheren? (?:version|fassung)
  diese[rs]? (?:artikel|text|beitrag|meldung) wurde (?:nachträglich |am |aktualisiert|korrigiert)
  (?:errata corrige|rettifica|correzione|nota della redazione)\s*:?|una versione precedente|quest[’']articolo è stato
  (?:correção|retificação|errata|nota da redação|atualização)\s*:|uma versão anterior
  est[ea] (?:artigo|texto|notícia|reportagem) foi|(?:correctie|rectificatie|verbetering)\s*:|in een eerdere versie
  rättelse\s*:|i en tidigare version|rettelse\s*:|i en tidligere (?:versjon|version|udgave)
  (?:sprostowanie|korekta|aktualizacja)\s*:|(?:исправление|уточнение|поправка)\s*:
  в (?:предыдущей|более ранней) версии
`;

/** What a note about the making of the text begins with. */
export const editorsNoteWords = alternatives`
  (?:this|the) (?:interview|conversation|transcript|article|story|piece|text|report) (?:has been|was|is|have been)(?: lightly)? (?:edited|condensed|shortened|translated|produced|first published|originally published|based|part of|supported)
  (?:dieses|das) (?:interview|gespräch) (?:wurde|ist|führte)|(?:cette|cet|l[’'])\s?(?:interview|entretien) a été
  (?:esta|la) (?:entrevista|conversación) (?:ha sido|fue|se)|(?:questa|l[’'])\s?(?:intervista|conversazione) è stata
  (?:esta|a) entrevista foi|dit (?:interview|gesprek) is|intervjun har
  the (?:interview|conversation) was (?:edited|condensed)
`;

/** What credits of the staff begin with, apart from the byline. */
export const creditWords = alternatives`
  \((?:additional )?(?:reporting|writing|editing|compiled|translated|edited|written) by
  (?:additional )?(?:reporting|writing|research|editing) by|(?:reporting|writing|editing)\s*:
  with (?:reporting|files|agencies|contributions?|additional reporting|inputs?)(?: (?:from|by))?
  (?:edited|translated|produced|compiled) by|contribut(?:ed|ing) to this (?:report|story|article)
  mit (?:material|informationen|agenturmaterial) (?:von|der|des)|(?:redaktion|mitarbeit|übersetzung|bearbeitung)\s*:
  aus dem \p{L}+ (?:von|übersetzt)|\(?(?:avec|source\s*:) (?:afp|reuters|agences?|ap)|traduit (?:de|par)
  traduction\s*:|\(?(?:con información de|traducción(?: de)?\s*:?|traducido por|con agencias)
  (?:traduzione|a cura della redazione|traduzione di)|(?:com informações|com agências)|vertaling\s*:
  met medewerking van|\(?(?:reportage|edición|édition|rédaction|redacción|redazione|edição|redactie|redigering)\s*:
`;

/** The words before the names in a byline. */
export const bylineWords = alternatives`
  by|(?:written|reported|story|words|text|report|interview|analysis|opinion) by|from our correspondent|from|par
  propos recueillis par|texte(?: de| par)?\s*:?|de notre (?:correspondante?|envoyée? spéciale?)
  un (?:article|reportage|entretien) (?:de|par)|entretien\s*:?|reportage\s*:?|von|text(?: von)?\s*:?
  (?:das )?(?:interview|gespräch)(?: führten?)?\s*:?
  (?:ein|eine) (?:bericht|reportage|analyse|interview|gastbeitrag|kommentar) von|aufgezeichnet von|protokoll\s*:?
  autor(?:in)?\s*:|por|texto(?: de)?\s*:?|entrevista (?:de|por)|un reportaje de|autora?\s*:|redacción\s*:|di|a cura di
  testo di|intervista di|dal nostro (?:corrispondente|inviato)|reportagem(?: de)?\s*:?|texto de|door
  tekst(?:\s*:| av| af)?|een reportage van|av|af|text\s*:|autor(?:ka|zy)?\s*:|opracowa(?:ł|ła|nie)\s*:?
  автор\p{L}*\s*:?|текст\s*:?|بقلم|كتب[ت]?|מאת|teksti\s*:?|yazan\s*:?|文[/／]|記者|撰文
`;

/** The words before a date of publication, and those before one of a later change. */
export const publishedWords = alternatives`
  (?:first |originally )?published(?: on| at)?|posted(?: on| at)?|date|publié(?:e)?(?: le)?|paru(?: le)?
  mis en ligne(?: le)?|veröffentlicht(?: am)?|erschienen(?: am)?|publicad[oa](?: el| em)?|pubblicat[oa](?: il)?
  gepubliceerd(?: op)?|publicerad|publisert|offentliggjort|opublikowan[oey]|data(?: publikacji)?|опубликовано
  опубліковано|نشر(?: في)?|פורסם|发布时间|発表|公開
`;

export const updatedWords = alternatives`
  (?:last )?(?:updated|modified|amended|edited|revised)(?: on| at)?
  (?:et )?(?:mis(?:e)? à jour|modifié|actualisé)(?: le| à)?
  (?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am| um)?|stand|actualizad[oa](?: el| a las)?
  aggiornat[oa](?: il| alle)?|atualizad[oa](?: em| às)?|bijgewerkt(?: op)?|laatste update|uppdaterad|oppdatert
  opdateret|zaktualizowano|aktualizacja|обновлено|оновлено|تحديث|עודכן|更新
`;

/** A length of reading. */
export const readingTime = alternatives`
  (?:\d+ ?[- ]?(?:min(?:ute)?s?|minuten|minutos?|minuti|минут\p{L}*)\.?(?: de)?[- ]?(?:read(?:ing)?(?: time)?|lecture|lesezeit|lesedauer|de lectura|lectura|di lettura|lettura|de leitura|leitura|leestijd|läsning|чтения))
  (?:temps de lecture|durée de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|reading time|lästid|lesetid|læsetid|czas czytania|время чтения)\b.{0,25}
`;

/** The sign of who made a picture. */
export const pictureWords = alternatives`
  photographs?|photos?|pictures?|images?|(?:image|photo|picture) (?:credit|source)s?|illustrations?|graphics?|fotos?
  bild(?:er)?|grafik|fotografías?|imágenes|imagen|fotografia|immagine|ilustración|zdjęcie|fot|фото|изображение|kuva
  billede|foto's|beeld|clich[ée]s?|crédits?|credits?|صورة|写真|图|图片|צילום
`;

/** Words that the names of newspapers, stations and agencies are made of. */
export const outletWords = alternatives`
  posts?|times|news|courier|herald|tribune|gazette|journal|chronicle|mail|mirror|observer|guardian|telegraph|star|sun
  wire|press|agency|ledger|today|dispatch|register|review|echo|argus|examiner|inquirer|advertiser|standard|bulletin
  reporter|sentinel|voice|radio|tv|broadcasting|magazine|weekly|daily|bote|zeitung|nachrichten|anzeiger|kurier
  tageblatt|tagblatt|volksblatt|blatt|rundschau|presse|allgemeine|voix|monde|dépêche|matin|parisien|libération
  courrier|républicain|progrès|nouvelles|quotidien|voz|diario|periódico|heraldo|correo|mundo|país|noticias|vanguardia
  prensa|corriere|gazzetta|giornale|messaggero|stampa|repubblica|notizie|jornal|folha|correio|diário|notícias|krant
  dagblad|nieuws|courant|tidning(?:en)?|bladet|nyheter|posten|avisen|tidende|gazeta|dziennik|głos|газета|новости
  известия|вестник|вести|правда|новини
`;
