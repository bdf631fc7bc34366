import { isNamed, mentionsOf, type SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { bodyMeant, gap, isSubject } from './parts/clause.ts';

const A = '{org:a}(?: ?\\({org:short}\\))?';
const B = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?{bodies:b}";

export const supportedBy: SentenceRule = {
  name: 'supported-by',
  says: 'Organizations that fund, support or run another, or that it comes from, are affiliated with it as its supporters or as those who run it.',
  patterns: [
    `${A},? (?:which |that )?${gap(30)}(?:is|was|are|has been|wird|wurde|est|è|es) (?:\\p{L}+ly |also |von der |von )?(?<kind>funded|financed|supported|sponsored|backed|endowed|run|managed|operated|governed|administered|coordinated|owned|overseen|hosted|getragen|unterstützt|finanziert|soutenue?|financée?|gérée?|sostenut[ao]|finanziat[ao]|gestit[ao]|financiad[ao]|apoyad[ao]|gestionad[ao]) (?:by|von|durch|par|da(?:l|lla|ll['’])?|por) ${B}`,
    `^(?:it|(?:the|our|its) (?:initiative|programme|program|project|network|partnership|secretariat|(?:head |national )?office|administration)) (?:is|was|has been) (?:\\p{L}+ly |also |still |now )?(?<kind>funded|financed|supported|sponsored|run|managed|operated|administered|provided|hosted) by ${B}`,
    `(?:money|funds?|funding|support|help|grants?|financing|backing)${gap(50)} (?:came|comes|come|is given|was given) (?:from|by) ${B}`,
    `${A},? (?:is |was |which is )?(?:an? |the )?(?:joint |global |international |national |common |new |charitable )*(?<kind>initiative|programme|program|project|campaign|platform|fund|service|foundation|charity) (?:of|by|run by|led by|between|founded by) ${B}`,
    `(?<runners>{bodies:b})${gap(120)}[, ]through (?:the|their|its) (?:new |joint |common )?{org:platform}`,
  ],
  produce: (found) => {
    const platform = found.thing('platform', 'organization');
    const mention = found.mention('a');
    const a = platform ?? (mention === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('a', 'organization'));
    if (a === undefined || a === null || (isNamed(mention) && !isSubject(found.sentence, mention))) return null;
    if (platform !== undefined && !platform.names.some((name) => PLATFORM.test(name))) return null;
    // an event is funded, organised and hosted too
    if (platform === undefined && mention === undefined && mentionsOf(found.sentence, 'event').length > 0) return null;
    const kind = (found.text('kind') ?? '').toLowerCase();
    const how = platform !== undefined || RUN.test(kind) ? 'run by' : 'supported by';
    return found.inside('b').flatMap((m) => (m.kind === 'org' && !m.pronoun ? tie(a, m.thing, how) : []));
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nThe secretariat is operated by the Union of Examples.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'The Northern Society of Examples is funded by the Union of Examples and the Clay Foundation.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' },
      ],
    },
    {
      text: 'The Northern Society of Examples is young. Money and advice came from the Clay Foundation.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' }],
    },
    {
      text: 'The Union of Examples and the Clay Foundation send tools, through the Example Platform for Kilns, to nine villages.',
      yields: [
        { subject: 'Example Platform for Kilns', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Example Platform for Kilns', predicate: 'affiliate', value: 'Clay Foundation' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples met. The congress is supported by the Union of Examples.',
      because: 'an event is supported',
    },
    { text: 'The 5th Example Congress was supported by the Union of Examples.', because: 'an event was supported' },
    {
      text: 'The president of the Northern Society of Examples was supported by the Union of Examples.',
      because: 'the president was supported',
    },
  ],
};

const RUN =
  /^(?:run|managed|operated|governed|administered|coordinated|owned|overseen|hosted|getragen|gér|gestit|gestionad|initiative|program|project|campaign|platform|service)/u;
const PLATFORM = /(?<!\p{L})(?:platform|initiative|programme?|network|fund|alliance|partnership|consortium)(?!\p{L})/iu;
