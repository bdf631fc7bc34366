// "What does it cost", "how much money did they give": what is asked so is answered only where an amount of money is told, which says the words
// for money too. Words of language; no names.

import type { Word } from '../words.ts';

/** The text asks for an amount of money. */
export function asksMoney(text: string): boolean {
  return ASKS.test(text);
}

/** An amount stands in the text: "€200", "60 000 FCFA", "over $20 million". */
export function tellsMoney(text: string): boolean {
  return AMOUNT.test(text);
}

/** A word that an amount says: it need not stand beside it. */
export function isMoneyWord({ plain }: Word): boolean {
  return SAID_BY_AMOUNT.has(plain);
}

const MONEY = 'money|euros?|dollars?|pounds?|rupees|francs?|cash|geld|argent|dinero|soldi|деньги|денег|евро|долларов';

const ASKS = new RegExp(
  [
    `(?<!\\p{L})(?:how (?:much|many)|wie ?viele?|combien|hoeveel|cu[aá]nt[oa]s?|сколько|quant[oaie])(?: d['’]| de | an?)? ?(?:${MONEY})(?!\\p{L})`,
    '(?<!\\p{L})how much (?:is|are|was|were) (?:the |a |its )?(?:[\\p{L}-]+ ){0,3}(?:fees?|prices?|costs?|grants?|budget|award|prize|scholarship)(?!\\p{L})',
    '(?<!\\p{L})(?:how much|what) (?:does|do|did|will) [^?]{2,80} (?:cost|pay|charge)(?!\\p{L})|(?<!\\p{L})how much (?:does|do|did|has|have) [^?]{2,80} (?:give|given|donate|donated|raise|raised|fund|award|grant)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:wie ?viel|was) kostet|combien co[uû]te|hoeveel kost|cu[aá]nto cuesta|quanto costa|сколько стоит)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const SIGN = '[€$£¥₹₽₦]|(?:US|CA|AU|J|C|A|S)\\$|USD|EUR|GBP|CHF|CAD|AUD|INR|FCFA|XOF|XAF|RUB|Rs\\.?';
const COINS = `${SIGN}|euros?|dollars?|pounds?|francs?|rupees|roubles?|rubles?|kron(?:er|or|en)|шекел\\p{L}*|рубл\\p{L}*|евро|долл\\p{L}*`;
/** Bounded, so that a row of numbers is not read again from each of them. */
const NUMBER = '(?<![\\d.,])\\d(?:[\\d.,]|[ \u00A0\u202F’](?=\\d{3})){0,18}';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])(?:${SIGN})\\s?${NUMBER}|${NUMBER}\\s?(?:k|m|bn|thousand|million|billion|millionen|milliard\\p{L}*|millions?|mio\\.?|млн|тысяч\\p{L}*)?\\s?(?:d['’]|de )?(?:${COINS})(?![\\p{L}])`,
  'iu',
);

const SAID_BY_AMOUNT: ReadonlySet<string> = new Set(
  'money euro euros dollar dollars pound pounds cash geld argent dinero cost costs coute coutent kostet kosten kost cuesta costa give gave given price'.split(
    ' ',
  ),
);
