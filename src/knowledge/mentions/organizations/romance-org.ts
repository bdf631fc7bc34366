// Bodies named as French, Italian, Spanish and Portuguese name them: a capital on the head alone.

import { FUNCTION_WORDS, type Word } from '../names/words.ts';

/** "Société exemplaire de pédiatrie", "Federazione lacustre delle associazioni di genitori": a capital on the head alone, and what it is of. */
export function romanceOrg(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const head = words[at];
  if (head === undefined || !ROMANCE_ORG.test(head.text)) return null;
  const small = (w: Word | undefined): w is Word => free(w) && w.gap === '' && /^\p{Ll}/u.test(w.text);
  const adjectives = (from: number): number => {
    let end = from;
    for (
      let next = words[end + 1];
      small(next) && ROMANCE_ADJECTIVE.test(next.lower) && !ROMANCE_VERB.test(next.lower);
      next = words[end + 1]
    )
      end++;
    return end;
  };
  let end = adjectives(at);
  let linked = false;
  while (end - at < 14) {
    const link = words[end + 1];
    if (!small(link)) break;
    if (!(ROMANCE_OF.test(link.lower) || (linked && /^(?:et|e|y|ed)$/u.test(link.lower)))) break;
    // "de l'enfant", "d'oncologie": article and noun may be one word
    let noun = end + 1;
    if (!/['’]\p{L}/u.test(link.text)) {
      noun++;
      while (/^(?:la|le|les|lo|gli|los|las|el|l|d)$/u.test(words[noun]?.lower ?? '') && words[noun]?.gap === '') noun++;
    }
    const last = words[noun];
    if (!small(last) || FUNCTION_WORDS.has(last.lower)) break;
    linked = true;
    end = adjectives(noun);
  }
  // with a capital behind it the name is of another kind
  return linked && !(words[end + 1]?.capital === true && words[end + 1]?.gap === '') ? end : null;
}

const ROMANCE_ORG =
  /^(?:Société|Amicale|Collectif|Groupement|Cercle|Consortium|Coalition|Coordination|Coordinamento|Collegio|Consorzio|Colegio|Consorcio|Coordinadora|Association|Alliance|Fédération|Confédération|Ligue|Réseau|Fondation|Union|Groupe|Collège|Académie|Institut|Società|Associazione|Federazione|Confederazione|Lega|Rete|Fondazione|Unione|Gruppo|Accademia|Sociedad|Asociación|Federación|Confederación|Liga|Red|Fundación|Unión|Grupo|Academia|Sociedade|Associação|Federação|Aliança|Alianza|Alleanza)$/u;

const ROMANCE_OF =
  /^(?:de|du|des|d|d['’]\p{L}+|di|del|della|delle|dei|degli|dello|dell|dell['’]\p{L}+|da|dos|das|do|pour|contre|per|contro|para|contra)$/u;

const ROMANCE_ADJECTIVE =
  /(?:aise?s?|oise?s?|enne?s?|iens?|éen(?:ne)?s?|ale?s?|aux|iques?|ains?|aines?|aires?|phones?|ives?|euses?|iatres?|logues?|an[oae]|ian[oae]|ic[oaie]s?|ales?|al[ei]|es[ei]|ès|esas?|ñol[as]?|ari[oae]s?|[cg]h[ei]|istres?|estr[ei]|ustres?)$/u;

const ROMANCE_VERB =
  /^(?:indique|explique|communique|applique|implique|revendique|publie|publican?|dedica|indica|comunica|pubblica|pratica|applica|implica|avoue|fait|pratique|critique|fabrique)$/u;
