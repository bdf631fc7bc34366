import type { SentenceRule } from './rule.ts';

const ORG = "(?<lead>^|[^\\p{L}]|(?:the|die|das|la|le|il|el|l['’]) ){org}(?:,? \\(?{org:short}\\)?)?";
const FOUNDED =
  '(?:founded|established|created|set up|formed|constituted|incorporated|inaugurated|started|launched|born|organi[sz]ed as a society)';

export const foundedIn: SentenceRule = {
  name: 'founded-in',
  says: 'An organization that was founded, established, created or came into being at a date, or has existed since or dates from it, has that founding date.',
  patterns: [
    `${ORG},? (?:which )?(?:(?:was|is|has been|had been) )?(?:(?:first|officially|formally|originally|itself|legally) )?(?<verb>${FOUNDED}|registered) (?:[^.;,\\uE000]{0,40} )?(?:in|on|since|back in) (?:the year )?{date}`,
    `${ORG},? \\(?(?<verb>founded|established|created|set up|formed|est\\.|gegründet|fondée?|créée?|fondat[ao]|fundad[ao]|cread[ao]|основан\\p{L}{0,2}|создан\\p{L}{0,2}),? (?:in |on |im jahr |en |nel |в )?{date}`,
    `${ORG} (?:dates (?:from|back to)|came into (?:being|existence) (?:in|on)|goes back to|has existed since|began (?:its )?(?:work|life|existence)? ?in|exists since|started (?:its )?work in) {date}`,
    `(?:in|on) {date},? (?:the )?{org}(?:,? \\(?{org:short}\\)?)? (?:was|has been) (?:(?:first|officially|formally) )?(?<verb>${FOUNDED}|registered)`,
    `since (?:its|the) (?:foundation|founding|creation|establishment|inception|beginnings?) (?:in|on) {date},? (?:the )?{org}`,
    `${ORG}(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,60} since its (?:foundation|founding|creation|establishment|inception) in {date}`,
    `(?:the )?(?:foundation|founding|creation|establishment) of (?:the )?{org}(?: \\({org:short}\\))? (?:took place )?(?:in|on) {date}`,
    `^(?:founded|established|created) (?:in|on) {date}(?: by [^.;]{2,80})?, (?:the )?{org}`,
    `^(?:year (?:of foundation|founded|established)|founded|established|date of foundation|foundation)(?: in)?[:\\s] ?(?:in )?{date}`,
    // German, French, Italian, Spanish, Dutch, Russian
    `${ORG} (?:wurde|ist|entstand) (?:im jahre? |am |in )?{date} (?:(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,30} )?(?:gegründet|ins leben gerufen)?`,
    `{date} (?:wurde|entstand) (?:die |der |das )?{org}(?: \\({org:short}\\))? (?:gegründet)`,
    `${ORG} (?:a été |est |fut |è stata |è nata |è |fue |se fundó |ha sido )(?:officiellement )?(?:fondée?|créée?|née|fondat[ao]|costituit[ao]|istituit[ao]|fundad[ao]|cread[ao]|constituid[ao])?(?: (?:en|le|nel|il|el|in))? ?(?:année |anno |año )?{date}`,
    `${ORG} (?:werd|is) (?:in|op) {date} opgericht`,
    `${ORG} (?:был[аои]? )?(?:основан|создан|учрежд[её]н|образован)[аоы]? в {date}`,
    `в {date}(?: году)? (?:был[аои]? )?(?:основан|создан|учрежд[её]н)[аоы]? {org}`,
  ],
  produce: (found) => {
    const date = found.mention('date');
    if (date?.kind !== 'date' || !date.date.yearStated || date.date.from !== date.date.to) return null;
    const mention = found.mention('org');
    const subject = mention === undefined ? found.reading.body : found.thing('org', 'organization');
    if (subject === undefined || subject === null) return null;
    const whole = found.sentence.text.slice(found.start, found.end);
    // the verb must be there in the languages where the pattern leaves it to the end
    if (
      /\b(?:wurde|ist|entstand|est|è|ha sido|fue)\b/iu.test(whole) &&
      !/(?:gegründet|gerufen|entstand|fond|cré|née|nata|costituit|istituit|fundad|cread|constituid|fundó|founded|established|created|set up|formed|registered|being|launched|born|started)/iu.test(
        whole,
      )
    )
      return null;
    const before = found.sentence.text.slice(0, found.start);
    if (/(?:predecessor|congress|conference|journal|meeting|project|fund)s? (?:of|by) (?:the )?$/iu.test(before)) return null;
    if (!isFoundable(found.sentence.text, mention?.start ?? 0)) return null;
    const verb = found.text('verb') ?? '';
    return [
      {
        subject,
        predicate: 'foundingDate',
        value: date.date.edtf,
        ...(/^registered$/iu.test(verb) ? { qualifiers: { kind: 'registered' } } : {}),
      },
    ];
  },
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) was founded in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) dates from 1988 and is small.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'On 4 May 1988 the Northern Society of Examples was formally established.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-05-04' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde wurde 1974 gegründet.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1974' }],
    },
    {
      text: 'The older Northern Society of Examples (established in 1960) had few members.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1960' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples held a congress that was founded in 1988.',
      because: 'the congress was founded then, not the society',
    },
    { text: 'The Northern Society of Examples founded the Example Congress in 1933.', because: 'it is the congress that began' },
    {
      text: 'Since January 2010 the Northern Society of Examples has been in official relations with a larger body.',
      because: 'relations began, not the society',
    },
  ],
};

/** "founded the Example Prize in": the body is the one who founds. */
function isFoundable(text: string, at: number): boolean {
  return !/^(?:[^.;]{0,80})\b(?:founded|started|created|launched|established) (?:the|a|an|its)\b/iu.test(text.slice(at));
}
