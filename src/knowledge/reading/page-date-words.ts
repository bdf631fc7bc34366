// What pages write before their own date, in the languages read, and words that say that a date is something else's.

/** The last change of the page. */
export const UPDATED = label(
  `
    last update | last updated | last updated on | last updated at | update | updated | updated on | updated at | update date |
    date updated | date of update | date of last update | last modified | last modified on | last modification | modified |
    modified on | date modified | last reviewed | last reviewed on | reviewed | reviewed on | last revision | last revised | revised |
    revised on | last change | last changed | last edited | last edited on | page last updated | page updated | page last modified |
    page last reviewed | this page was last updated | this page was last updated on | this page was updated on |
    this page was last modified on | zuletzt aktualisiert | zuletzt aktualisiert am | aktualisiert | aktualisiert am |
    letzte aktualisierung | letzte änderung | stand | zuletzt geändert | zuletzt geändert am | zuletzt bearbeitet |
    zuletzt bearbeitet am | aktualisierung | änderungsdatum | mise à jour | mise à jour le | mis à jour le | mise à jour du |
    dernière mise à jour | dernière mise à jour le | dernière modification | cette page a été mise à jour le | aggiornamento |
    ultimo aggiornamento | aggiornato | aggiornato il | aggiornato al | ultima modifica | actualización | última actualización |
    actualizado | actualizado el | última modificación | laatst bijgewerkt | laatst bijgewerkt op | bijgewerkt | bijgewerkt op |
    laatst gewijzigd | laatst gewijzigd op | atualização | última atualização | atualizado | atualizado em | обновлено | обновление |
    последнее обновление | дата обновления | дата последнего обновления | изменено | дата изменения
  `,
  ':?',
);
/** When the page appeared. */
export const PUBLISHED = label(
  `
    published | published on | published at | published online | first published | first published on | originally published |
    date published | publication date | publishing date | date of publication | posted | posted on | date posted | posting date |
    created | created on | created date | date created | creation date | released | released on | release date | issued | issued on |
    date of issue | issue date | veröffentlicht | veröffentlicht am | veröffentlichungsdatum | erstellt | erstellt am |
    erschienen am | eingestellt am | publié | publié le | publiée le | mis en ligne le | posté le | date de publication | pubblicato |
    pubblicato il | data di pubblicazione | publicado | publicado el | publicado em | fecha de publicación | data de publicação |
    gepubliceerd | gepubliceerd op | geplaatst op | publicatiedatum | опубликовано | дата публикации | размещено | дата размещения
  `,
  ':?',
);
/** A date of the page, or of what it announces. */
export const PLAIN_DATE = label('date | datum | data | fecha | дата', ':');
export const OF_A_PAGE = /publ|pubb|veröff|опубл/iu;
/** Lines that announce an event. */
export const EVENT_LABEL = label(
  `
    venue | place | location | where | when | time | hours | register | registration | programme | program | speaker | speakers |
    ort | uhrzeit | zeit | veranstaltungsort | lieu | horaire | horaires | heure | luogo | orario | sede | lugar | hora | horario |
    local | locatie | plaats | tijd | место | место проведения | время | время проведения
  `,
  ':',
);
export const MEETING =
  /(?<!\p{L})(?:congress|conference|meeting|symposium|symposia|seminar|webinar|workshop|course|forum|summit|assembly|school|day|gala|lecture|kongress|tagung|konferenz|jahrestagung|kurs|tag|congrès|conférence|réunion|journées?|colloque|séminaire|congresso|convegno|riunione|giornata|corso|congreso|reunión|jornadas?|curso|congres|bijeenkomst|dag|конгресс|съезд|конференция|семинар|форум|симпозиум)(?!\p{L})/iu;
export const NEWSLETTER =
  /news|bulletin|magazine|gazette|rundbrief|mitteilungsblatt|lettre d['’]information|boletín|boletim|bollettino|nieuwsbrief|вестник|бюллетень/iu;
export const ABSTRACT = /(?<!\p{L})(?:e-?posters?|posters?|abstracts?|oral presentation|proceedings|free papers?)(?!\p{L})/iu;

/** A label at the beginning of a line, marks of Markdown around it. Longest first, so that "updated" does not hide "updated on". */
function label(words: string, colon: ':' | ':?'): RegExp {
  const longestFirst = words
    .split('|')
    .map((word) => word.trim())
    .toSorted((one, other) => other.length - one.length)
    .join('|');
  return new RegExp(`^[\\s#*_([-]*(?:${longestFirst})(?!\\p{L})[\\s*_]*${colon}`, 'iu');
}
