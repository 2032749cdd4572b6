// SPDX-License-Identifier: GPL-3.0-or-later
// FSRS-6 memory states by ts-fsrs for histories that nobody has but a program may meet, as states.mjs writes them:
// none, one answer, the same answer a hundred times, years and lifetimes between answers, weights at their bounds (first
// stabilities not under 0.1, where ts-fsrs stops and the others go on to 0.001).
import {fsrs, generatorParameters, forgetting_curve, default_w} from 'ts-fsrs';

const sets = [default_w,
  default_w.map((w, i) => i < 4 ? 0.1 : w), default_w.map((w, i) => i < 4 ? 100 : w),
  default_w.map((w, i) => i === 20 ? 0.1 : w), default_w.map((w, i) => i === 20 ? 0.8 : w),
  default_w.map((w, i) => i === 17 || i === 18 ? 0 : w), default_w.map((w, i) => i === 19 ? 0.01 : w),
  default_w.map((w, i) => i === 7 ? 0.75 : w), default_w.map((w, i) => i === 4 ? 10 : w)];
const histories = [[]];
for (const rating of [1, 2, 3, 4]) {
  histories.push([[rating, 0]]);
  for (const days of [0, 1, 100, 36500, 1000000])
    histories.push([[3, 0], ...Array.from({length: 100}, () => [rating, days])]);
}
histories.push(Array.from({length: 120}, (_, i) => [1 + i % 4, i === 0 ? 0 : (i * i) % 97]));

const cases = [];
for (const w of sets)
  for (const history of histories) {
    const f = fsrs(generatorParameters({w: [...w], request_retention: 0.9, enable_fuzz: false}));
    const used = [...f.parameters.w];
    let m = null;
    const steps = history.map(([rating, elapsedDays]) => {
      const retrievability = m && elapsedDays > 0 ? forgetting_curve(used, elapsedDays, m.stability) : null;
      m = f.next_state(m, elapsedDays, rating);
      return {rating, elapsedDays, retrievability, ...m, interval: f.next_interval(m.stability, elapsedDays)};
    });
    cases.push({parameters: used, retention: 0.9, steps});
  }
console.log(JSON.stringify({cases}));
