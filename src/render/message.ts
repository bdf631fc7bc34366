// A message as Discord takes it: plain data, no library types, so that every transport and the tests can read it.
// Source of the shapes: Discord's API documentation (message, embed, component objects).

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly color?: number;
  readonly author?: { readonly name: string };
  readonly fields?: readonly EmbedField[];
  readonly footer?: { readonly text: string };
  readonly image?: { readonly url: string };
}

export interface Button {
  readonly type: 2;
  readonly style: 1 | 2 | 3 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
}

export interface LinkButton {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface StringSelect {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly SelectOption[];
}

export interface ActionRow {
  readonly type: 1;
  readonly components: readonly (Button | LinkButton | StringSelect)[];
}

export interface Attachment {
  /** The position of the file among those sent with the message, from 0. */
  readonly id: string;
  readonly filename: string;
  /** Alt text. */
  readonly description?: string;
}

/** Discord's message flag EPHEMERAL. */
export const EPHEMERAL = 64;

export interface Message {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly ActionRow[];
  readonly flags: number;
  /** Mentions nobody, whatever the text says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly attachments: readonly Attachment[];
}

/** A file that goes with a message, matched to `attachments` by position. */
export interface File {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}
