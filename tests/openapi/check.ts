// Holds what the bot sends against Discord's own OpenAPI document, where it lies beside the project: every kind of reply in every
// language, generated replies, autocomplete and the registration. `node tests/openapi/check.ts [openapi.json] [generated messages]`
// exits 1 on a difference and 0 where the document is not there; the project does without it.

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { describe, LANGUAGES } from '../../src/render/catalogue.ts';
import { choicesOf } from '../../src/render/choices.ts';
import { enclose } from '../../src/render/enclosures/enclose.ts';
import type { Message } from '../../src/render/message.ts';
import { type Rendered, refusal, render } from '../../src/render/render.ts';
import { ANSWERS, contextFor, society } from '../support/answers.ts';
import { generatedAnswer, picturedAnswer } from '../support/generated-answers.ts';

const [path = new URL('../../../shared/discord-api-spec/openapi.json', import.meta.url), runs = process.env['PROPERTY_RUNS'] ?? '5000'] =
  process.argv.slice(2);

if (existsSync(path)) process.exitCode = check(JSON.parse(readFileSync(path, 'utf8')), Number(runs));
else console.log('openapi.json is not there: nothing checked');

/** Prints what differs; the exit code. */
function check(document: object, generated: number): number {
  const schema = schemasOf(document);
  const sent = {
    message: schema('CreateMessageInteractionCallbackRequest'),
    update: schema('UpdateMessageInteractionCallbackRequest'),
    post: schema('MessageCreateRequest'),
    edit: schema('IncomingWebhookUpdateRequestPartial'),
  };
  const problems: string[] = [];
  const hold = (validate: ValidateFunction, value: unknown, name: string): void => {
    if (!validate(JSON.parse(JSON.stringify(value)))) problems.push(`${name}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
  };
  const holdRendered = ({ message, enclosures }: Rendered, name: string): void => {
    holdMessage(message, name);
    if (enclosures.length === 0) return;
    const files = enclosures.map((one) => ({ name: one.name, type: 'image/png', data: new Uint8Array() }));
    const whole = enclose(message, enclosures, files);
    const { flags: _, ...edit } = whole;
    holdMessage(whole, `${name}, with its files`);
    hold(sent.edit, edit, `${name}, with its files by an edit`);
  };
  const holdMessage = (message: Message, name: string): void => {
    hold(sent.message, { type: 4, data: message }, `${name}, sent`);
    hold(sent.update, { type: 7, data: message }, `${name}, updated`);
    hold(sent.post, message, `${name}, posted`);
  };

  let messages = 0;
  for (const [name, { answer, asked }] of Object.entries(ANSWERS)) {
    for (const locale of LANGUAGES) {
      for (const view of ['answer', 'sentences', 'calendar'] as const) {
        for (const alone of [true, false]) {
          holdRendered(render(answer, contextFor({ ...asked, locale, view, private: alone })), `${name} in ${locale}`);
          messages++;
        }
      }
    }
  }
  // Each is rendered in every language.
  const each = Math.ceil(generated / LANGUAGES.length);
  const answers = [...fc.sample(generatedAnswer, each), ...fc.sample(picturedAnswer, Math.ceil(each / 5))];
  for (const { answer, knowledge } of answers) {
    for (const locale of LANGUAGES) {
      holdRendered(
        render(answer, contextFor({ knowledge, locale, private: true, shows: ['summary', 'everything'] })),
        `generated ${answer.kind} in ${locale}`,
      );
      messages++;
    }
  }
  holdMessage(refusal({ key: 'failed' }, 'en'), 'a notice');
  const offered = choicesOf(
    '',
    ['organization'],
    {
      names: () => [],
      complete: () => [{ entity: society, matched: 'NSKM', score: 1 }],
      passages: () => ({ all: [], some: [] }),
      relevant: () => [],
    },
    'ru',
  );
  hold(schema('ApplicationCommandAutocompleteCallbackRequest'), { type: 8, data: { choices: offered } }, 'autocomplete');
  const registration = registrationOf(commands, LANGUAGES, describe);
  for (const command of registration) hold(schema('ApplicationCommandUpdateRequest'), command, command.name);

  for (const problem of problems.slice(0, 20)) console.log(problem);
  console.log(`${messages} messages and ${registration.length} commands held against Discord’s schema, ${problems.length} differ`);
  return problems.length === 0 ? 0 : 1;
}

/** Validators of the document's named schemas. */
function schemasOf(document: object): (name: string) => ValidateFunction {
  // Discord's document has keywords and formats of its own, which say nothing about validity.
  const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false });
  formats.default(ajv);
  ajv.addSchema(document, 'discord');
  return (name) => {
    const validate = ajv.getSchema(`discord#/components/schemas/${name}`);
    if (validate === undefined) throw new Error(`the document has no schema ${name}`);
    return validate;
  };
}
