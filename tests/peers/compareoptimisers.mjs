// SPDX-License-Identifier: GPL-3.0-or-later
// Compares lamplight-cli with fsrs-rs on review logs, and prints the table of docs/optimiser.md. Run it by
// tests/peers/compare, which builds and installs what it needs: node compareoptimisers.mjs CLI LOG...
//
// Each program trains in a process of its own, in turns, twice; the seconds are the better ones, of training alone.
// Log loss and RMSE(bins) are those of fsrs-rs's evaluation of both sets of weights. Held out: the last fifth of the
// items in time, under weights trained on what came before; each item alike.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fsrs, generatorParameters, forgetting_curve, default_w} from 'ts-fsrs';
import {FSRSBinding, computeParameters, convertCsvToFsrsItems} from '@open-spaced-repetition/binding';

const [cli, ...logs] = process.argv.slice(2);
const run = (program, args) => JSON.parse(execFileSync(program, args, {maxBuffer: 1 << 28}));

function heldOutLoss(items, from, weights) {
  const model = fsrs(generatorParameters({w: [...weights], enable_fuzz: false}));
  let sum = 0;
  for (let i = from; i < items.length; ++i) {
    const reviews = items[i].reviews, last = reviews.at(-1);
    let state = null;
    for (const {rating, deltaT} of reviews.slice(0, -1)) state = model.next_state(state, deltaT, rating);
    const chance = Math.min(Math.max(forgetting_curve(weights, last.deltaT, state.stability), 1e-7), 1 - 1e-7);
    sum -= Math.log(last.rating > 1 ? chance : 1 - chance);
  }
  return sum / (items.length - from);
}

console.log('| log | reviews | log loss: defaults | fsrs-rs | Lamplight | RMSE(bins): defaults | fsrs-rs | Lamplight ' +
  '| held out: defaults | fsrs-rs | Lamplight | seconds: fsrs-rs | Lamplight | ratio | verdict |');
console.log('|---|' + '--:|'.repeat(13) + '---|');
for (const log of logs) {
  const ours = [], theirs = [];
  for (let round = 0; round < 2; ++round) {
    theirs.push(run('node', ['optimise.mjs', log]));
    ours.push(run(cli, ['optimise', '--reviews', log, '--json']));
  }
  const best = runs => Math.min(...runs.map(r => r.seconds));
  const items = convertCsvToFsrsItems(readFileSync(log), 4, 'UTC', () => 0);
  const split = items.length - Math.floor(items.length / 5);
  const earlier = await computeParameters(items.slice(0, split), {enableShortTerm: true});
  const judged = new FSRSBinding(ours[0].trained.parameters).evaluate(items);
  const f = (x, digits = 4) => x.toFixed(digits);
  console.log('| ' + [basename(log, '.csv'), ours[0].reviews,
    f(theirs[0].logLoss.before, 5), f(theirs[0].logLoss.after, 5), f(judged.logLoss, 5),
    f(theirs[0].rmseBins.before), f(theirs[0].rmseBins.after), f(judged.rmseBins),
    f(heldOutLoss(items, split, default_w), 5), f(heldOutLoss(items, split, earlier), 5), f(ours[0].heldOut.trained, 5),
    f(best(theirs), 2), f(best(ours), 3), f(best(theirs) / best(ours), 1), ours[0].verdict].join(' | ') + ' |');
}
