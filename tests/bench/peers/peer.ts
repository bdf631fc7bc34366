// What a contender must do to be compared: index texts once, then find the best for a search.

/** What is indexed: a passage with its heading and its document's title, or a name alone. */
export interface Unit {
  readonly id: number;
  readonly text: string;
  readonly heading: string;
  readonly title: string;
}

export interface Peer {
  readonly name: string;
  /** Above so many units it is left out of the ordinary run: building it takes minutes. */
  readonly mostUnits: number;
  /** Returns what searches: the ids found, best first. */
  readonly index: (units: readonly Unit[]) => (text: string, limit: number) => readonly number[];
}

/** All that is searched of a unit, as one text. */
export function wholeText({ title, heading, text }: Unit): string {
  return [title, heading, text].filter((part) => part !== '').join('\n');
}
