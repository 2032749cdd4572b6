#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes items200x40.csv (letters of 200 people for 40 items; the key is in the first line) and
items200x40-expected.csv: what tst_itemstatistics expects, by formulas written in another way than in core/forecast:
sums of products in exact fractions instead of deviations from the mean, alpha from the mean covariance between items.

Run in this folder: python3 expecteditems.py
"""
import math
import random
from decimal import Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50
PEOPLE, ITEMS, LETTERS = 200, 40, "ABCD"


def matrix():
    rng = random.Random(20261125)
    key = [rng.choice(LETTERS) for _ in range(ITEMS)]
    hard = [rng.gauss(-0.4, 0.9) for _ in range(ITEMS)]
    sharp = [rng.uniform(0.6, 1.8) for _ in range(ITEMS)]
    rows = []
    for _ in range(PEOPLE):
        able, row = rng.gauss(0, 1), []
        for i in range(ITEMS):
            if rng.random() < 1 / (1 + math.exp(-sharp[i] * (able - hard[i]))):
                row.append(key[i])
            else:
                row.append(rng.choice(LETTERS + "-"))
        rows.append(row)
    return key, rows


def root(x):
    return Decimal(x.numerator) / Decimal(x.denominator) if x == 0 else (
        Decimal(x.numerator) / Decimal(x.denominator)).sqrt()


def dec(x):
    return Decimal(x.numerator) / Decimal(x.denominator)


def cov(x, y):
    n = len(x)
    return F(n * sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y), n * (n - 1))


def corr(x, y):
    return dec(cov(x, y)) / (root(cov(x, x)) * root(cov(y, y)))


def main():
    key, rows = matrix()
    with open("items200x40.csv", "w") as f:
        f.write("".join(key) + "\n")
        f.writelines("".join(row) + "\n" for row in rows)
    marks = [[int(c == k) for c, k in zip(row, key)] for row in rows]
    totals = [sum(m) for m in marks]
    cols = list(zip(*marks))
    lines = ["item,facility,sd,discrimination,error,efficiency,upperLower,"
             "options (chosen/upper/middle/lower/mean rest/correlation) of A to D and of none"]
    size = round(0.27 * PEOPLE)
    low, high = sorted(totals)[size - 1], sorted(totals, reverse=True)[size - 1]
    for i, x in enumerate(cols):
        rest = [t - a for t, a in zip(totals, x)]
        r = corr(x, rest)
        best = cov(sorted(x, reverse=True), sorted(rest, reverse=True))
        up = [a for a, t in zip(x, totals) if t >= high]
        down = [a for a, t in zip(x, totals) if t <= low]
        figures = [dec(F(sum(x), PEOPLE)), root(cov(x, x)), r, (1 - r ** 2) / Decimal(PEOPLE - 1).sqrt(),
                   dec(cov(x, rest) / best), dec(F(sum(up), len(up)) - F(sum(down), len(down)))]
        uses = []
        for letter in LETTERS + "-":
            who = [int(row[i] == letter) for row in rows]
            by = [sum(w for w, t in zip(who, totals) if t >= high), 0, sum(w for w, t in zip(who, totals) if t <= low)]
            by[1] = sum(who) - by[0] - by[2]
            mean = F(sum(w * t for w, t in zip(who, rest)), sum(who) * (ITEMS - 1)) if sum(who) else F(0)
            uses.append("/".join([str(sum(who)), *map(str, by), f"{dec(mean):.15f}",
                                  f"{corr(who, rest):.15f}" if 0 < sum(who) < PEOPLE else "none"]))
        lines.append(",".join([str(i + 1), *(f"{v:.15f}" for v in figures), " ".join(uses)]))
    between = sum(cov(cols[i], cols[j]) for i in range(ITEMS) for j in range(ITEMS) if i != j)
    within = sum(cov(x, x) for x in cols)
    mean_cov, mean_var = between / (ITEMS * (ITEMS - 1)), within / ITEMS
    alpha = ITEMS * mean_cov / (mean_var + (ITEMS - 1) * mean_cov)
    sd = root(within + between)
    lines.append(",".join(["test", f"{dec(F(sum(totals), PEOPLE)):.15f}", f"{sd:.15f}", f"{dec(alpha):.15f}",
                           f"{sd * root(1 - alpha):.15f}"]))
    with open("items200x40-expected.csv", "w") as f:
        f.write("\n".join(lines) + "\n")


main()
