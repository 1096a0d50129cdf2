// Draws models as the pictures beside them, with bpmn-js in a real Chromium:
//   npm run drawings -- workflows/information-request/information-request.bpmn …
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const viewer = 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js';

/** In pixels: as much as a page bears. A small model is drawn twice as large as it is. */
const widest = 3200;
const margin = 12;

const models = process.argv.slice(2);
if (models.length === 0) {
  console.error('Name the models to be drawn: npm run drawings -- workflows/…/….bpmn');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const model of models) await draw(model);
await browser.close();

/** The mark of bpmn.io stays in the drawing, as its licence asks. */
async function draw(model) {
  const page = await browser.newPage();
  await page.setContent(
    '<body style="margin:0"><div id="model" style="height:100vh"></div></body>',
  );
  await page.addScriptTag({ path: viewer });
  const { width, height } = await page.evaluate(open, readFileSync(model, 'utf8'));
  const scale = Math.min(2, widest / width);
  await page.setViewportSize({
    width: Math.ceil(width * scale) + 2 * margin,
    height: Math.ceil(height * scale) + 2 * margin,
  });
  await page.evaluate(place, { scale, margin });
  const picture = model.replace(/\.bpmn$/, '.png');
  writeFileSync(picture, await page.screenshot());
  console.log(picture);
  await page.close();
}

/** Runs in the page: opens a model, and says how large it is. */
async function open(xml) {
  globalThis.drawn = new globalThis.BpmnJS({ container: '#model' });
  await globalThis.drawn.importXML(xml);
  return globalThis.drawn.get('canvas').viewbox().inner;
}

/** Runs in the page: puts the model into the upper left corner. */
function place({ scale, margin }) {
  const canvas = globalThis.drawn.get('canvas');
  canvas.resized();
  const { x, y } = canvas.viewbox().inner;
  const { width, height } = canvas.getSize();
  canvas.viewbox({
    ...{ x: x - margin / scale, y: y - margin / scale },
    ...{ width: width / scale, height: height / scale },
  });
}
