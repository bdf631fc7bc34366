// The relative pronoun of a clause about a person, for patterns: "Ada Example, who chairs", "Ada Ejemplo, quien preside".

/** The pronoun, if any, with the space before it. */
export const WHO = '(?: (?:who|qui|che|quien|que|der|die|которая|который))?';
