// Drives the page that `extract --format html` writes in headless Chromium, by keyboard and pointer: check.mjs PAGE.html CHROMIUM [SCREENSHOTS]
// Prints a line for each promise and ends with 1 when one was broken. With a folder for screenshots it leaves them there, for people.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [page, executablePath, shots] = process.argv.slice(2);
let failures = 0;

function check(name, ok, told = '') {
  if (!ok) failures++;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}${told !== '' ? `: ${told}` : ''}`);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

async function open(options) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const tab = await context.newPage();
  tab.errors = [];
  tab.on('pageerror', e => tab.errors.push(String(e)));
  tab.on('console', m => m.type() === 'error' && tab.errors.push(m.text()));
  tab.on('request', r => r.url().startsWith('file:') || tab.errors.push('asks for ' + r.url()));
  await tab.goto(pathToFileURL(path.resolve(page)).href);
  return tab;
}

const shown = tab => tab.locator('tbody tr:visible').count();
const tab = await open({});

check('the index comes first', await tab.evaluate(() => {
  const index = document.getElementById('index').getBoundingClientRect(), main = document.querySelector('main').getBoundingClientRect();
  return index.bottom <= main.top + 1 && !!(document.getElementById('index').compareDocumentPosition(document.querySelector('main')) & Node.DOCUMENT_POSITION_FOLLOWING);
}));

const all = await shown(tab);
await tab.keyboard.press('/');
await tab.keyboard.type('2024');
await tab.waitForTimeout(400);
const some = await shown(tab);
check('/ goes to the search, and it leaves the rows with the word', some > 0 && some < all, `${some} of ${all} rows, "${await tab.locator('#found').textContent()}"`);
await tab.locator('#find').fill('此词不存在');
await tab.waitForTimeout(400);
check('a word that is nowhere leaves nothing', await shown(tab) === 0 && await tab.locator('main section:visible').count() === 0);
await tab.locator('#find').fill('');
await tab.waitForTimeout(400);
check('without words all is there again', await shown(tab) === all);

await tab.locator('#indicator').selectOption({ index: 1 });
await tab.waitForTimeout(200);
const points = await tab.locator('#chart circle, #chart rect').count();
check('an indicator is drawn', points > 1 && await tab.locator('#chart').isVisible(), `${points} points, ${await tab.locator('#chart figcaption').textContent()}`);
check('each point says what it is', (await tab.locator('#chart title').allTextContents()).every(t => t.trim().length > 1));
if (shots) await tab.screenshot({ path: path.join(shots, 'chart.png') });
await tab.locator('#indicator').selectOption('');

const table = tab.locator('table').filter({ has: tab.locator('tbody tr:nth-child(3)') }).first();
const values = () => table.locator('tbody tr').evaluateAll(rows => rows.map(r => r.dataset.v ? +r.dataset.v : null));
await table.locator('thead button').nth(2).focus();
await tab.keyboard.press('Enter');
const up = (await values()).filter(v => v !== null);
await tab.keyboard.press('Enter');
const down = (await values()).filter(v => v !== null);
check('a head sorts by the numbers, and the other way', up.every((v, i) => i === 0 || up[i - 1] <= v) && down.every((v, i) => i === 0 || down[i - 1] >= v) && up.length > 1, `${up.length} values`);
check('the order is said to those who do not see it', await table.locator('thead th').nth(2).getAttribute('aria-sort') === 'descending');
check('heads of numbers stand over them', await table.evaluate(t => {
  const head = t.querySelector('thead th.number').getBoundingClientRect(), cell = t.querySelector('td.number').getBoundingClientRect();
  return getComputedStyle(t.querySelector('thead th.number')).textAlign === 'right' && Math.abs(head.right - cell.right) < 1;
}));

const mark = tab.locator('.text mark').first();
await mark.hover();
check('pointing at a mark shows what it was read as', await mark.evaluate(m => getComputedStyle(m, '::after').content.length > 4));
await mark.focus();
await tab.keyboard.press('Escape');
check('Escape hides it', await mark.evaluate(m => getComputedStyle(m, '::after').display === 'none'));
await tab.locator('tbody tr td a').first().click();
check('the number of a row leads to its place', /^#o\d+$/.test(await tab.evaluate(() => location.hash)));
await tab.locator('#show-quantity').uncheck();
check('a box hides its kind', await tab.locator('.text mark.quantity').first().evaluate(m => getComputedStyle(m).backgroundColor === 'rgba(0, 0, 0, 0)'));
check('nothing went wrong and nothing was asked for', tab.errors.length === 0, tab.errors.join('; '));

const contrast = element => {
  const [ink, paper] = [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor].map(c => {
    const parts = c.match(/[\d.]+/g).slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
  });
  return (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
};
for (const [name, options, width] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['narrow', { viewport: { width: 360, height: 740 } }]]) {
  const look = await open(options);
  const least = Math.min(...await Promise.all(['.text', '.help', 'tbody th', '#index a'].map(s => look.locator(s).first().evaluate(contrast))));
  const over = await look.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${name}: legible, and nothing stands over the edge`, least >= 4.5 && over <= 0, `contrast ${least.toFixed(1)}, ${over} px over`);
  if (shots) await look.screenshot({ path: path.join(shots, `${name}.png`) });
  await look.context().close();
}
const print = await open({});
await print.emulateMedia({ media: 'print' });
check('print: no boxes and no search', await print.locator('.tools, .help').evaluateAll(es => es.every(e => getComputedStyle(e).display === 'none')));
const pdf = await print.pdf();
check('print: it makes pages', pdf.length > 1000, `${pdf.length} bytes`);
const bare = await open({ javaScriptEnabled: false });
check('without its script all is there to read', await shown(bare) === all && !await bare.locator('.tools').isVisible());
await browser.close();
process.exit(failures ? 1 : 0);
