// Does an editor complete a rulebook by its schema? Asked of the language server of Visual Studio Code. In a folder of its own:
//   npm install vscode-json-languageservice && node path/to/.ci/completion.mjs
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const {getLanguageService, TextDocument} = createRequire(process.cwd() + '/')('vscode-json-languageservice');
const root = fileURLToPath(new URL('..', import.meta.url));
const schema = JSON.parse(readFileSync(root + 'schema/rulebook.schema.json', 'utf8'));
const service = getLanguageService({});
service.configure({validate: true, schemas: [{uri: 'file:///rulebook.schema.json', fileMatch: ['*.json'], schema}]});

const open = text => {
  const document = TextDocument.create('file:///rulebook.json', 'json', 1, text);
  return [document, service.parseJSONDocument(document)];
};
const check = (ok, what) => {
  if (!ok) {
    throw new Error(what);
  }
};

for (const [text, ...wanted] of [
  ['{|}', 'id', 'provisions', 'sections', 'total'],
  ['{"sections": [{"items": [{|}]}]}', 'marks', 'rule', 'watches'],
  ['{"sections": [{"items": [{"rule": {|}}]}]}', 'deduct', 'perStep', 'bands', 'sum'],
  ['{"sections": [{"items": [{"rule": {"deduct": [{"perStep": {"partial": |}}]}}]}]}', '"STARTED"', '"PRO_RATA"'],
  ['{"provisions": {"absent": {|}}}', 'MISSING', 'ZERO_DENOMINATOR'],
]) {
  const at = text.indexOf('|');
  const [document, json] = open(text.replace('|', ''));
  const labels = (await service.doComplete(document, document.positionAt(at), json)).items.map(item => item.label);
  wanted.forEach(word => check(labels.includes(word), text + ' does not offer ' + word + ' but ' + labels));
}

const county = readFileSync(root + 'examples/county/data/rulebook.json', 'utf8');
const told = async text => service.doValidation(...open(text));
check((await told(county)).length === 0, 'a rulebook that is right is underlined');
check((await told(county.replace('"marks"', '"mark"'))).some(fault => fault.message.includes('mark')), 'a misspelt key is not underlined');

const [document, json] = open(county);
const hover = await service.doHover(document, document.positionAt(county.indexOf('"perStep"') + 2), json);
check(JSON.stringify(hover.contents).includes('每差一步若干分'), 'no Chinese name is shown');
console.log('An editor completes, underlines and explains by the schema.');
