// SPDX-License-Identifier: GPL-3.0-or-later
// What fsrs-rs says of given weights on a review log: node evaluate.mjs reviews.csv W0,W1,...
import {readFileSync} from 'node:fs';
import {FSRSBinding, convertCsvToFsrsItems} from '@open-spaced-repetition/binding';

const items = convertCsvToFsrsItems(readFileSync(process.argv[2]), 4, 'UTC', () => 0);
const {logLoss, rmseBins} = new FSRSBinding(process.argv[3].split(',').map(Number)).evaluate(items);
console.log(JSON.stringify({logLoss, rmseBins}));
