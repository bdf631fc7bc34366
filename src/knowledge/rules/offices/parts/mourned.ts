// Whom a page mourns: every office that it gives them is a former one.

import type { Mention, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

/** Does the page mourn the person? Then every office that it gives them is a former one. */
export function isMourned(person: Thing, reading: Reading): boolean {
  let dead = mourned.get(reading);
  if (dead === undefined) {
    dead = new Set(
      reading.sentences.flatMap((sentence) =>
        sentence.mentions.flatMap((m) => {
          if (m.kind !== 'person') return [];
          const before = sentence.text.slice(Math.max(0, m.start - 60), m.start);
          const after = sentence.text.slice(m.end, m.end + 60);
          const whole = sentence.text.slice(Math.max(0, m.start - LONGEST_OFFICES), m.start);
          const isOther = (other: Mention): boolean => other.kind === 'person' && !other.pronoun && other.thing !== m.thing;
          const first = !sentence.mentions.some((other) => isOther(other) && other.start < m.start);
          const alone = first && !sentence.mentions.some(isOther);
          return DEATH_BEFORE.test(before) ||
            DEATH_AFTER.test(after) ||
            isLife(after) ||
            (first && DEATH_OF_OFFICER.test(whole)) ||
            (alone && DEATH_BEHIND_COMMA.test(sentence.text.slice(m.end)))
            ? [m.thing]
            : [];
        }),
      ),
    );
    if (OBITUARY.test(reading.document.title) || LIFE_DATES.test(reading.document.title)) {
      const named = reading.things.filter((t) => t.kind === 'person' && t.names.some((n) => reading.document.title.includes(n)));
      dead = new Set([...dead, ...named]);
    }
    // "Obituaries", and below it the name
    const over = reading.sentences.slice(0, HEAD_LINES).find((one) => one.text.length <= LONGEST_HEAD && OBITUARY_HEAD.test(one.text));
    const first =
      over === undefined
        ? undefined
        : reading.sentences.slice(over.index).flatMap((one) => one.mentions.filter((m) => m.kind === 'person'))[0];
    if (first?.kind === 'person') dead = new Set([...dead, first.thing]);
    mourned.set(reading, dead);
  }
  return dead.has(person);
}

/** "its founder and honorary president, Professor" */
const LONGEST_OFFICES = 140;

/** Lines at the head of a page, and letters of a heading there. */
const HEAD_LINES = 4;
const LONGEST_HEAD = 40;
const OBITUARY_HEAD = /^(?:obituar(?:y|ies)|in memoriam|nachrufe?|nécrologies?|necrologi[ao]|in ricordo|obituarios?|некролог)(?![\p{L}])/iu;

const mourned = new WeakMap<Reading, ReadonlySet<Thing>>();

const OBITUARY =
  /in memoriam|obituar|in memory of|in loving memory|farewell to|tribute to the late|mourn|passing of|death of|nachruf|zum tod|wir trauern|trauer um|nécrologie|décès|hommage à|in ricordo|è scomparso|lutto|fallecimiento|en memoria|obituario|памяти|некролог|скончал/iu;

const DEATH_BEFORE =
  /(?:death|loss|passing|memory|funeral|mourns?|mourning|the late|farewell to|trauer[nt]? um|tod von|verstorbene[nr]?|décès (?:de|du)|disparition (?:de|du)|scomparsa (?:di|del)|morte (?:di|del)|fallecimiento (?:de|del)|памяти|кончин\p{L})\s(?:of\s|our\s|dear\s|colleague\s|friend\s|beloved\s|von\s|и\s|unseren?\s|nostro\s|nuestro\s|notre\s|ami\s){0,4}(?:(?:prof|dr|mr|mrs|ms|frau|herrn?|doctor|professor)\p{L}*\.?\s){0,3}$/iu;

/** "announces the death of its founder and honorary president, Professor": the one who is named first behind the offices. */
const DEATH_OF_OFFICER =
  /(?:(?<!\p{L})(?:death|loss|passing)\sof|(?<!\p{L})(?:mourns?|mourning)|trauer[nt]?\sum|tod\s(?:von|unsere[sr]|ihre[sr]|seine[sr]|des|der)|décès\sd[eu]|disparition\sd[eu]|scomparsa\sd(?:i|el|ella)|morte\sd(?:i|el|ella)|fallecimiento\sde(?:l|\ssu)?|overlijden\svan|о\sкончине|о\sсмерти)\s(?:its|our|their|the|her|his|ihre[nsr]?|unsere[nsr]?|sa|son|notre|suo|sua|del|della|su|nuestr[oa]|onze|haar|de|la|le|il|el)?\s?(?:[\p{L}’'-]+\s){0,6}?[\p{L}’'-]{4,}(?:,\s|\s)(?:(?:prof|dr|mr|mrs|ms|frau|herrn?|doctor|professor)\p{L}*\.?\s){0,3}$/iu;

/** "Professor Ada Example (1934–2020)": a name and the dates of a life, and nothing more. */
const LIFE_DATES = /^[^\d:|]{5,70}[\s,(–—-]+(?:1[89]\d\d|20[01]\d)\s?[–—-]\s?(?:19[6-9]\d|20\d\d)\)?$/u;

/** "Ada Example, MD (1922 – 2016)": years too many for a term of office. */
function isLife(after: string): boolean {
  const { born, died } = YEARS.exec(after)?.groups ?? {};
  return Number(died) - Number(born) >= LONGEST_TERM;
}

const YEARS =
  /^(?:,?\s(?:\p{Lu}\p{L}?\.?){2,6}){0,3},?\s?\((?:\*\s?|b\.\s|born\s)?(?<born>1[89]\d\d|20\d\d)\s?[–—-]\s?(?:†\s?)?(?<died>(?:19|20)\d\d)\)/u;
const LONGEST_TERM = 45;

/** "Ada Example, former head of the Rain Institute in Oslo, has died." */
const DEATH_BEHIND_COMMA =
  /^,\s[^.;:!?]{5,160},\s(?:has\s|had\s|sadly\s|suddenly\s|peacefully\s|ist\s|est\s|è\s|ha\s){0,3}(?:died|passed away|verstorben|gestorben|verstarb|décédée?|mort(?:e|o|a)?|scompars[oa]|mancat[oa]|falleció|fallecid[oa]|murió|скончал\p{L}+|умер(?:ла)?)(?!\p{L})/iu;

const DEATH_AFTER =
  /^,?\s(?:who\s|has\s|had\s|sadly\s|suddenly\s|peacefully\s|ist\s|est\s|è\s|ha\s){0,4}(?:died|passed away|passed on|left us|verstorben|gestorben|verstarb|décédée?|mort(?:e|o|a)?|scompars[oa]|mancat[oa]|venut[oa] a mancare|falleció|fallecid[oa]|murió|скончал\p{L}+|умер(?:ла)?|ушёл из жизни|ушла из жизни)(?![\p{L}])/iu;
