// The commands as Discord registers them: commands and descriptions in, the array of PUT /applications/{id}/commands out. Pure.
// Source of the shapes: Discord's API documentation (application command object, locales, contexts).

import { type Command, type CommandOption, optionsOf } from '../command.ts';

/**
 * The words of a command, in a language of the catalogue: `command.who`, `option.who.leads` or for all commands `option.leads`,
 * `choice.event.show.people` or `choice.show.people` or `choice.people`; and the names that people type, `command-name.who`,
 * `option-name.who.leads` or `option-name.leads`. Null where the catalogue has none.
 */
export type Describe = (language: string, key: string) => string | null;

export interface RegisteredChoice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface RegisteredOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required: boolean;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
  readonly choices?: readonly RegisteredChoice[];
}

export interface RegisteredCommand {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options: readonly RegisteredOption[];
  /** 0: installed in a server, 1: on an account. */
  readonly integration_types: readonly number[];
  /** 0: servers, 1: the bot's own direct messages, 2: other private channels. */
  readonly contexts: readonly number[];
}

/** Apps → … on a message: a name alone, which may have capitals and spaces. */
export interface RegisteredMenu {
  readonly type: typeof MESSAGE;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
}

const CHAT_INPUT = 1;
export const MESSAGE = 3;
const STRING = 3;
const BOOLEAN = 5;

/** Everything that is registered: what people type, and what a message's menu offers. */
export function registrationOf(
  commands: readonly Command[],
  languages: readonly string[],
  describe: Describe,
): readonly (RegisteredCommand | RegisteredMenu)[] {
  return [...toRegistration(commands, languages, describe), ...toMenus(commands, languages, describe)];
}

/** What a message's menu offers. */
export function toMenus(commands: readonly Command[], languages: readonly string[], describe: Describe): readonly RegisteredMenu[] {
  return commands
    .filter(({ on }) => on === 'message')
    .map(({ name }) => {
      const others = translations([`menu-name.${name}`], menuName(name), languages, describe);
      return {
        type: MESSAGE,
        name: menuName(name),
        ...(isEmpty(others) ? {} : { name_localizations: others }),
        ...OFFERED,
      };
    });
}

/** `look-up` is offered as "Look up". */
export function menuName(command: string): string {
  const words = command.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The command that a menu's name stands for. */
export function commandOfMenu(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** What people type. `languages`: those of the catalogue; English is the default text. Throws for a command or option without a description. */
export function toRegistration(
  commands: readonly Command[],
  languages: readonly string[],
  describe: Describe,
): readonly RegisteredCommand[] {
  const words = (...keys: readonly string[]) => localize(keys, languages, describe);
  /** Translated names; the English one is the command's own, which the code and the documentation use. */
  const named = (name: string, keys: readonly string[]) => {
    const others = translations(keys, name, languages, describe);
    return { name, ...(isEmpty(others) ? {} : { name_localizations: others }) };
  };
  const typedCommands = commands.filter(({ on }) => on === undefined);
  return typedCommands.map((command) => ({
    type: CHAT_INPUT,
    ...named(command.name, commandNameKeys(command.name)),
    ...described(words(`command.${command.name}`)),
    options: Object.entries(optionsOf(command)).map(([name, option]) => ({
      ...named(name, optionNameKeys(command.name, name)),
      ...described(words(`option.${command.name}.${name}`, `option.${name}`)),
      required: option.required,
      ...typed(option, (choice) => words(`choice.${command.name}.${name}.${choice}`, `choice.${name}.${choice}`, `choice.${choice}`)),
    })),
    ...OFFERED,
  }));
}

/** In servers and on accounts; in servers, direct messages and group messages. */
const OFFERED = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;

/** Keys of a command's translated names; the first that the catalogue has counts. */
export function commandNameKeys(command: string): readonly string[] {
  return [`command-name.${command}`];
}

export function optionNameKeys(command: string, option: string): readonly string[] {
  return [`option-name.${command}.${option}`, `option-name.${option}`];
}

interface Words {
  readonly english: string;
  /** By Discord's locale; empty where no translation differs. */
  readonly others: Readonly<Record<string, string>>;
}

function described({ english, others }: Words) {
  return { description: english, ...(isEmpty(others) ? {} : { description_localizations: others }) };
}

function typed(option: CommandOption, wordsOf: (choice: string) => Words) {
  switch (option.type) {
    case 'text':
      return { type: STRING, max_length: option.maxLength, ...(option.complete === undefined ? {} : { autocomplete: true }) };
    case 'choice':
      return {
        type: STRING,
        choices: option.choices.map((value) => {
          const { english, others } = wordsOf(value);
          return { name: english, ...(isEmpty(others) ? {} : { name_localizations: others }), value };
        }),
      };
    case 'flag':
      return { type: BOOLEAN };
  }
}

function localize(keys: readonly string[], languages: readonly string[], describe: Describe): Words {
  const english = find(keys, 'en', describe);
  if (english === null) throw new Error(`the catalogue has none of ${keys.join(', ')}`);
  return { english, others: translations(keys, english, languages, describe) };
}

/** What differs from the English text, under each of Discord's codes for the language. */
function translations(
  keys: readonly string[],
  english: string,
  languages: readonly string[],
  describe: Describe,
): Readonly<Record<string, string>> {
  const others: Record<string, string> = {};
  for (const locale of DISCORD_LOCALES) {
    const language = locale.split('-')[0] ?? locale;
    if (language === 'en' || !languages.includes(language)) continue;
    const text = find(keys, language, describe);
    if (text !== null && text !== english) others[locale] = text;
  }
  return others;
}

function find(keys: readonly string[], language: string, describe: Describe): string | null {
  for (const key of keys) {
    const text = describe(language, key);
    if (text !== null) return text;
  }
  return null;
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** Every locale that Discord's clients can be set to. */
export const DISCORD_LOCALES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en-GB',
  'en-US',
  'es-419',
  'es-ES',
  'fi',
  'fr',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'lt',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'ru',
  'sv-SE',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-CN',
  'zh-TW',
] as const;
