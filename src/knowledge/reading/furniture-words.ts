// The words that pages print around their text, in the languages read: menus, buttons, networks, counters.

import { fold } from '../../domain/fold.ts';

/** Codes and own names of languages, as pages offer them. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'en de fr nl it es pt qu ru uk pl cs sk hu ro bg hr sr sl el tr ar fa he hi zh ja ko sv no nb nn da fi is et lv lt ka az kk uz ' +
    'eng ger fra rus ita esp por english deutsch français francais nederlands italiano español português русский українська polski čeština ' +
    'magyar română български hrvatski srpski slovenščina ελληνικά türkçe عربي العربية فارسی עברית हिन्दी 中文 日本語 한국어 svenska norsk dansk suomi íslenska'
  ).split(' '),
);

/** Entries of menus; a line is a menu only beside others of its kind. */
export const MENU_WORDS: ReadonlySet<string> = listed(`
  home | shop | volunteer | accept all | reject | reject all | customise | customize | hotels | health | politics | national |
  obituaries | about | about us | contact | contact us | contacts | login | log in | sign in | sign up | log out | register | join | join us |
  donate | donate now | search | menu | news | newsroom | headlines | sport | business | sitemap | site map | membership | meetings |
  committees | registration | venue | sponsors | abstracts | fees | publications | guidelines | who we are | what we do | our work |
  get involved | sign out | members area | verein | verband | fortbildung | agenda | privacy | privacy policy | terms | terms of use |
  faq | imprint | blog | gallery | subscribe | main menu | resources | startseite | über uns | kontakt | impressum | datenschutz | suche |
  spenden | aktuelles | anmelden | mitglied werden | accueil | à propos | qui sommes nous | connexion | recherche | mentions légales |
  plan du site | faire un don | actualités | chi siamo | contatti | accedi | cerca | notizie | inicio | quiénes somos | contacto |
  buscar | noticias | início | contato | over ons | zoeken | nieuws | inloggen | doneren | главная | о нас | контакты | поиск | войти |
  новости
`);

/** Lines that are noise by themselves. */
export const PHRASES: ReadonlySet<string> = listed(`
  none | null | undefined | nan | n/a | untitled | image | photo | video | menu | toggle navigation | open menu | close menu |
  skip to content | skip to main content | skip to navigation | press "enter" to skip to content | jump to navigation |
  hit enter to search or esc to close | type and hit enter | close | close search | search for | search | log in | login | sign in |
  sign up | subscribe | read more | learn more | see more | show more | load more | more | view all | see all | watch the video |
  watch video | play video | click here | download | download pdf | print | print this page | print page | back | back to top |
  back to news | go back | next | previous | next post | previous post | older posts | newer posts | leave a comment | leave a reply |
  no comments | 0 comments | add comment | post a comment | related posts | related articles | share | share this | share this article |
  share this page | tweet | follow us | copy link | like this | loading | please wait | advertisement | advertising | sponsored |
  sponsored content | anzeige | werbung | publicité | pubblicità | publicidad | publicidade | advertentie | реклама |
  zum inhalt springen | weiterlesen | mehr erfahren | drucken | zurück | nach oben | teilen | mehr lesen | aller au contenu |
  lire la suite | en savoir plus | imprimer | retour | haut de page | partager | passer au contenu | vai al contenuto | leggi tutto |
  leggi di più | stampa | condividi | torna su | ir al contenido | leer más | compartir | imprimir | saltar al contenido |
  naar de inhoud | lees meer | delen | pular para o conteúdo | leia mais | compartilhar | перейти к содержимому | перейти к содержанию |
  читать далее | подробнее | поделиться | наверх | печать | версия для печати
`);

/** Where a page may be shared. */
export const NETWORKS: ReadonlySet<string> = listed(`
  facebook | twitter | linkedin | whatsapp | telegram | instagram | youtube | pinterest | reddit | tumblr | vk | vkontakte |
  odnoklassniki | xing | mastodon | bluesky | threads | tiktok | flickr | viber | messenger | фейсбук | вконтакте | телеграм
`);

/** The other words of lines that ask to share. */
export const SHARE_WORDS: ReadonlySet<string> = listed(`
  share | shares | this | article | page | post | story | on | via | by | to | with | x | email | e | mail | print | copy | link | tweet |
  pin | it | follow | us | like | save | send | and | or | click | teilen | auf | bei | per | partager | sur | suivez | nous | condividi |
  su | seguici | compartir | en | delen | op | compartilhar | no | поделиться | в | на
`);

/** What counters count. */
export const COUNTED: ReadonlySet<string> = listed(`
  view | views | viewed | visits | visitors | hits | reads | likes | shares | comments | downloads | clicks | times | aufrufe | zugriffe |
  vues | visite | letture | visualizzazioni | visitas | lecturas | vistas | weergaven | visualizações | просмотр | просмотра |
  просмотров | просмотры
`);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => fold(word.trim())));
}
