// Offices named by their verb or by the noun of the office itself: "presides over", "the presidency", "chairs".

import type { ReadSentence, RoleMention } from '../../../mentions/mention.ts';
import type { OfficePhrase } from '../../engine/office-phrase.ts';

/** As much of a role as an office needs when no office word stands in the text. */
export type ImpliedRole = Pick<RoleMention, 'office' | 'tenure' | 'top' | 'first' | 'event'> & { readonly implied: true };

/** The noun or verb → the office; null for any other word. */
export function impliedRole(word: string): ImpliedRole | null {
  const lower = word.toLowerCase().trim();
  const found = OFFICES.find(([pattern]) => pattern.test(lower));
  return found === undefined ? null : { office: found[1], tenure: null, top: true, first: false, event: false, implied: true };
}

/** The office of a verb as if the sentence had named it, in no body that is known. */
export function impliedPhrase(role: ImpliedRole, sentence: ReadSentence): OfficePhrase {
  const end = sentence.text.length;
  const named: RoleMention & { readonly implied: true } = { kind: 'role', start: 0, end, text: role.office, plural: false, ...role };
  const none = { body: null, twin: null, twinTerm: null, called: null, lower: null, owner: null, event: null, title: null } as const;
  return { roles: [named], ...none, whole: true, tenure: null, since: null, until: null, at: null, start: 0, end };
}

/** Nouns of the office itself, for patterns. */
export const PRESIDENCY =
  'presidency|chairmanship|leadership|directorship|chair|präsidentschaft|präsidium|vorsitz|leitung|geschäftsführung|présidence|direction|presidenza|direzione|presidencia|dirección|voorzitterschap';

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:presidency|presid(?:es?|ed|ing)(?: over)?)$/u, 'president'],
  [/^(?:chairmanship|chair(?:s|ed|ing)?)$/u, 'chair'],
  [/^(?:leiteten|führten)$/u, 'Leiter'],
  [/^(?:ont )?présidé$/u, 'président'],
  [/^(?:ont )?dirigé$/u, 'directeur'],
  [/^(?:hanno )?presieduto$/u, 'presidente'],
  [/^presidieron$/u, 'presidente'],
  [/^dirigieron$/u, 'director'],
  [/^(?:head(?:s|ed|ing)?|runs|ran)$/u, 'head'],
  [/^co-?chair(?:s|ed)?$/u, 'co-chair'],
  [/^(?:direct|run|manage|preside over)$/u, 'director'],
  [/^(?:directorship|direct(?:s|ed|ing))$/u, 'director'],
  [/^manag(?:es|ed|ing)$/u, 'manager'],
  [/^(?:leadership|helm|reins|leading|lead|leads?|led|leading|steers|steered)$/u, 'leader'],
  [/^(?:at the (?:head|helm)|in charge)$/u, 'head'],
  [/^preside$/u, 'president'],
  [/^(?:präsidentschaft|präsidium)$/u, 'Präsident'],
  [/^(?:vorsitz|den vorsitz|steht|stand|vorsitzt|vorsaß|vorsteht|vorstand)$/u, 'Vorsitz'],
  [/^(?:voorzit|voorzat)$/u, 'voorzitter'],
  [/^(?:leidt|leidde|bestuurt|bestuurde)$/u, 'directeur'],
  [/^(?:diresse)$/u, 'direttore'],
  [/^(?:présida|avait présidée?)$/u, 'président'],
  [/^(?:dirigea|avait dirigée?)$/u, 'directeur'],
  [/^(?:leitung|leitet|leitete|geleitet|führt|führte)$/u, 'Leiter'],
  [/^geschäftsführung$/u, 'Geschäftsführer'],
  [/^(?:présidence|préside|présidait|(?:a )?présidée?)$/u, 'président'],
  [/^(?:direction|dirige|dirigeait|(?:a )?dirigée?)$/u, 'directeur'],
  [/^(?:presidenza|presiede|presiedut[ao]|ha presieduto|presiedette)$/u, 'presidente'],
  [/^(?:direzione|(?:ha )?dirett[ao]|guida|(?:ha )?guidat[ao])$/u, 'direttore'],
  [/^(?:presidencia|preside|presidió|(?:ha )?presidid[oa])$/u, 'presidente'],
  [/^(?:dirección|(?:ha )?dirigid[oa]|ha liderado|dirigió|encabeza|encabezó|lidera|lideró)$/u, 'director'],
  [/^voorzitterschap$/u, 'voorzitter'],
  [/^(?:возглав\p{L}+|руковод\p{L}+)$/u, 'руководитель'],
];
