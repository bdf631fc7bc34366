// What Discord refuses in messages, autocomplete results and commands, as its API documentation states the limits (message, embed,
// component, application command objects). Pure: a body in, problems out, each with the path of the field and Discord's own code.
// Written apart from src/render/limits.ts on purpose: the bot's numbers are checked against these.

export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A message as a callback, follow-up or edit sends it; `files` is how many files come with it. */
export function messageProblems(value: unknown, files: number): readonly Problem[] {
  const problems: Problem[] = [];
  const message = asObject(value);
  const embeds = asList(message['embeds']);
  const rows = asList(message['components']);
  text(problems, ['content'], message['content'], 0, 2000);
  atMost(problems, ['embeds'], embeds, 10);
  for (const [index, embed] of embeds.entries()) checkEmbed(problems, ['embeds', index], asObject(embed));
  const total = embeds.reduce<number>((sum, embed) => sum + embedSize(asObject(embed)), 0);
  if (total > 6000)
    problems.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' });
  atMost(problems, ['components'], rows, 5);
  const ids = new Set<unknown>();
  for (const [index, row] of rows.entries()) checkRow(problems, ['components', index], asObject(row), ids);
  const flags = message['flags'];
  if (flags !== undefined && flags !== null && (typeof flags !== 'number' || (flags & ~MESSAGE_FLAGS) !== 0))
    problems.push({ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message: 'Invalid message flags' });
  for (const [index, kind] of asList(asObject(message['allowed_mentions'])['parse']).entries())
    choice(problems, ['allowed_mentions', 'parse', index], kind, ['users', 'roles', 'everyone']);
  for (const [index, attachment] of asList(message['attachments']).entries()) {
    const path = ['attachments', index];
    const { id, description } = asObject(attachment);
    text(problems, [...path, 'description'], description, 0, 1024);
    // A longer number is a file that is there already.
    if (/^\d{1,3}$/u.test(String(id)) && Number(id) >= files)
      problems.push({ path, code: 'ATTACHMENT_NOT_FOUND', message: `There is no file files[${id}]` });
  }
  return problems;
}

/** Discord takes no message without anything to show. */
export function isEmptyMessage(value: unknown, files: number): boolean {
  const message = asObject(value);
  const shown = [message['embeds'], message['components'], message['attachments']].some((list) => asList(list).length > 0);
  return !shown && files === 0 && (typeof message['content'] !== 'string' || message['content'].trim() === '');
}

/** The data of an autocomplete result. */
export function choicesProblems(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const { choices } = asObject(value);
  if (!Array.isArray(choices)) return [required(['choices'])];
  atMost(problems, ['choices'], choices, 25);
  checkChoices(problems, ['choices'], choices);
  return problems;
}

/** The body of a bulk overwrite. */
export function commandsProblems(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Array.isArray(value)) return [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }];
  const names = new Set<unknown>();
  for (const [index, command] of value.entries()) {
    const { name, type = 1 } = asObject(command);
    checkCommand(problems, [index], asObject(command));
    const key = `${type} ${name}`;
    if (names.has(key))
      problems.push({ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message: 'Application command names must be unique' });
    names.add(key);
  }
  uniqueInEachLocale(problems, [], value);
  return problems;
}

/** Problems as the `errors` of Discord's error 50035. */
export function nestProblems(problems: readonly Problem[]): object {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    let at = root;
    for (const key of path) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    const errors = at['_errors'];
    at['_errors'] = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}

type Path = Problem['path'];

function checkEmbed(problems: Problem[], path: Path, embed: Json): void {
  text(problems, [...path, 'title'], embed['title'], 0, 256);
  text(problems, [...path, 'description'], embed['description'], 0, 4096);
  address(problems, [...path, 'url'], embed['url'], ['http:', 'https:']);
  address(problems, [...path, 'image', 'url'], asObject(embed['image'])['url'], ['http:', 'https:', 'attachment:']);
  const { color, footer, author, fields } = embed;
  if (color !== undefined && color !== null && (typeof color !== 'number' || !Number.isInteger(color) || color < 0 || color > 0xffffff))
    problems.push({ path: [...path, 'color'], code: 'NUMBER_TYPE_MAX', message: 'int value should be less than or equal to 16777215.' });
  if (footer !== undefined && footer !== null) needed(problems, [...path, 'footer', 'text'], asObject(footer)['text'], 2048);
  if (author !== undefined && author !== null) needed(problems, [...path, 'author', 'name'], asObject(author)['name'], 256);
  atMost(problems, [...path, 'fields'], asList(fields), 25);
  for (const [index, field] of asList(fields).entries()) {
    needed(problems, [...path, 'fields', index, 'name'], asObject(field)['name'], 256);
    needed(problems, [...path, 'fields', index, 'value'], asObject(field)['value'], 1024);
  }
}

/** The characters that count towards the 6000 of a message. */
function embedSize(embed: Json): number {
  const fields = asList(embed['fields']).flatMap((field) => [asObject(field)['name'], asObject(field)['value']]);
  const texts = [embed['title'], embed['description'], asObject(embed['footer'])['text'], asObject(embed['author'])['name'], ...fields];
  return texts.reduce<number>((sum, piece) => sum + (typeof piece === 'string' ? lengthOf(piece) : 0), 0);
}

function checkRow(problems: Problem[], path: Path, row: Json, ids: Set<unknown>): void {
  choice(problems, [...path, 'type'], row['type'], [1]);
  const components = asList(row['components']);
  if (components.length < 1 || components.length > 5)
    problems.push({ path: [...path, 'components'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' });
  if (components.length > 1 && components.some((component) => asObject(component)['type'] === 3))
    problems.push({
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    });
  for (const [index, value] of components.entries()) {
    const component = asObject(value);
    const at = [...path, 'components', index];
    choice(problems, [...at, 'type'], component['type'], [2, 3]);
    if (component['type'] === 3) checkSelect(problems, at, component);
    else checkButton(problems, at, component);
    const id = component['custom_id'];
    if (id !== undefined && ids.has(id))
      problems.push({
        path: [...at, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    ids.add(id);
  }
}

function checkButton(problems: Problem[], path: Path, button: Json): void {
  choice(problems, [...path, 'style'], button['style'], [1, 2, 3, 4, 5]);
  text(problems, [...path, 'label'], button['label'], 0, 80);
  if (!button['label'] && !button['emoji'])
    problems.push({
      path: [...path, 'label'],
      code: 'BUTTON_COMPONENT_INVALID_CONTENT',
      message: 'A button must have a label or an emoji',
    });
  if (button['style'] === 5) {
    if (button['custom_id'] !== undefined)
      problems.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', message: 'A custom id and url cannot both be specified' });
    address(problems, [...path, 'url'], button['url'] ?? '', ['http:', 'https:', 'discord:']);
    text(problems, [...path, 'url'], button['url'], 0, 512);
  } else needed(problems, [...path, 'custom_id'], button['custom_id'], 100);
}

function checkSelect(problems: Problem[], path: Path, select: Json): void {
  needed(problems, [...path, 'custom_id'], select['custom_id'], 100);
  text(problems, [...path, 'placeholder'], select['placeholder'], 0, 150);
  const options = asList(select['options']);
  if (options.length < 1 || options.length > 25)
    problems.push({ path: [...path, 'options'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 25 in length.' });
  const values = new Set<unknown>();
  for (const [index, value] of options.entries()) {
    const option = asObject(value);
    const at = [...path, 'options', index];
    needed(problems, [...at, 'label'], option['label'], 100);
    needed(problems, [...at, 'value'], option['value'], 100);
    text(problems, [...at, 'description'], option['description'], 0, 100);
    if (values.has(option['value']))
      problems.push({
        path: [...at, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    values.add(option['value']);
  }
}

function checkCommand(problems: Problem[], path: Path, command: Json): void {
  const { type = 1 } = command;
  choice(problems, [...path, 'type'], type, [1, 2, 3]);
  if (type === 1) {
    commandName(problems, [...path, 'name'], command['name']);
    needed(problems, [...path, 'description'], command['description'], 100);
    localizations(problems, [...path, 'description_localizations'], command['description_localizations'], 100);
    localizedNames(problems, [...path, 'name_localizations'], command['name_localizations']);
  } else {
    // Offered in the menu of a person or a message: a name alone, spaces and capitals allowed.
    needed(problems, [...path, 'name'], command['name'], 32);
    localizations(problems, [...path, 'name_localizations'], command['name_localizations'], 32);
    for (const key of ['description', 'description_localizations', 'options'])
      if (command[key] !== undefined && command[key] !== '')
        problems.push({
          path: [...path, key],
          code: 'APPLICATION_COMMAND_MENU_FIELD',
          message: `Context menu commands cannot have ${key}`,
        });
  }
  for (const [index, context] of asList(command['contexts']).entries()) choice(problems, [...path, 'contexts', index], context, [0, 1, 2]);
  for (const [index, install] of asList(command['integration_types']).entries())
    choice(problems, [...path, 'integration_types', index], install, [0, 1]);
  const options = asList(command['options']);
  atMost(problems, [...path, 'options'], options, 25);
  const names = new Set<unknown>();
  let optional = false;
  for (const [index, value] of options.entries()) {
    const option = asObject(value);
    const at = [...path, 'options', index];
    checkOption(problems, at, option);
    if (names.has(option['name']))
      problems.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message: 'Option name already exists' });
    names.add(option['name']);
    if (option['required'] === true && optional)
      problems.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    if (option['required'] !== true) optional = true;
  }
  uniqueInEachLocale(problems, [...path, 'options'], options);
  if (commandSize(command) > 8000)
    problems.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message: 'Command exceeds maximum size (8000)' });
}

function checkOption(problems: Problem[], path: Path, option: Json): void {
  choice(problems, [...path, 'type'], option['type'], [3, 4, 5, 6, 7, 8, 9, 10, 11]);
  commandName(problems, [...path, 'name'], option['name']);
  localizedNames(problems, [...path, 'name_localizations'], option['name_localizations']);
  needed(problems, [...path, 'description'], option['description'], 100);
  localizations(problems, [...path, 'description_localizations'], option['description_localizations'], 100);
  const { choices, max_length: longest } = option;
  if (option['autocomplete'] === true && asList(choices).length > 0)
    problems.push({
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      message: 'Autocomplete and choices cannot both be set',
    });
  if (longest !== undefined && (typeof longest !== 'number' || longest < 1 || longest > 6000))
    problems.push({ path: [...path, 'max_length'], code: 'NUMBER_TYPE_MAX', message: 'int value should be less than or equal to 6000.' });
  if (longest !== undefined && option['type'] !== 3)
    problems.push({
      path: [...path, 'max_length'],
      code: 'APPLICATION_COMMAND_OPTIONS_LENGTH',
      message: 'Only text options have a length',
    });
  atMost(problems, [...path, 'choices'], asList(choices), 25);
  checkChoices(problems, [...path, 'choices'], asList(choices));
}

function checkChoices(problems: Problem[], path: Path, choices: readonly unknown[]): void {
  for (const [index, value] of choices.entries()) {
    const given = asObject(value);
    needed(problems, [...path, index, 'name'], given['name'], 100);
    text(problems, [...path, index, 'value'], given['value'] ?? '', 1, 100);
    localizations(problems, [...path, index, 'name_localizations'], given['name_localizations'], 100);
  }
}

/** Names, descriptions and choice values of a command together, in the longest localization. */
function commandSize(command: Json): number {
  const longest = (key: string, value: Json) =>
    Math.max(
      0,
      ...[value[key], ...Object.values(asObject(value[`${key}_localizations`]))].map((each) =>
        typeof each === 'string' ? each.length : 0,
      ),
    );
  const options = asList(command['options']).map(asObject);
  const choices = options.flatMap((option) => asList(option['choices']).map(asObject));
  const described = [command, ...options].reduce((sum, each) => sum + longest('name', each) + longest('description', each), 0);
  return choices.reduce((sum, each) => sum + longest('name', each) + String(each['value'] ?? '').length, described);
}

function commandName(problems: Problem[], path: Path, value: unknown): void {
  const valid = typeof value === 'string' && /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(value) && value === value.toLowerCase();
  if (!valid) problems.push({ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' });
}

function localizedNames(problems: Problem[], path: Path, value: unknown): void {
  for (const [locale, translated] of Object.entries(asObject(value))) {
    choice(problems, [...path, locale], locale, LOCALES);
    commandName(problems, [...path, locale], translated);
  }
}

/** Two commands, or two options of one, may not have one name in any language. */
function uniqueInEachLocale(problems: Problem[], path: Path, items: readonly unknown[]): void {
  for (const locale of LOCALES) {
    const translatedBefore = new Map<unknown, boolean>();
    for (const [index, item] of items.entries()) {
      const { name, name_localizations: names } = asObject(item);
      const translated = asObject(names)[locale];
      const shown = translated ?? name;
      if (translatedBefore.has(shown) && (translated !== undefined || translatedBefore.get(shown)))
        problems.push({
          path: [...path, index, 'name_localizations', locale],
          code: 'APPLICATION_COMMAND_LOCALIZED_NAME_DUPLICATED',
          message: 'Localized names must be unique',
        });
      translatedBefore.set(shown, translated !== undefined);
    }
  }
}

function localizations(problems: Problem[], path: Path, value: unknown, longest: number): void {
  for (const [locale, translated] of Object.entries(asObject(value))) {
    choice(problems, [...path, locale], locale, LOCALES);
    needed(problems, [...path, locale], translated, longest);
  }
}

function needed(problems: Problem[], path: Path, value: unknown, longest: number): void {
  if (value === undefined || value === null || value === '') problems.push(required(path));
  else text(problems, path, value, 1, longest);
}

function required(path: Path): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function text(problems: Problem[], path: Path, value: unknown, least: number, most: number): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'string') problems.push({ path, code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${value}" as string.` });
  else if (lengthOf(value) > most && least === 0)
    problems.push({ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` });
  else if (lengthOf(value) > most || lengthOf(value) < least)
    problems.push({ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${least} and ${most} in length.` });
}

function address(problems: Problem[], path: Path, value: unknown, schemes: readonly string[]): void {
  if (value === undefined || value === null) return;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  if (url === null) problems.push({ path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' });
  else if (!schemes.includes(url.protocol))
    problems.push({ path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme "${url.protocol}" is not supported.` });
}

function choice(problems: Problem[], path: Path, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value))
    problems.push({ path, code: 'BASE_TYPE_CHOICES', message: `Value "${value}" must be one of {${allowed.join(', ')}}.` });
}

function atMost(problems: Problem[], path: Path, list: readonly unknown[], most: number): void {
  if (list.length > most) problems.push({ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` });
}

/** Discord counts code points. */
function lengthOf(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS. */
const MESSAGE_FLAGS = 4 | 64 | 4096;

const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' ');
