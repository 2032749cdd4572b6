// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/align.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace lamplight::recall {

namespace {

struct Move {
    int typed;
    int asked;
};

// Of moves that cost the same the earlier one is taken.
constexpr std::array<Move, 5> moves{{{1, 1}, {1, 2}, {2, 1}, {0, 1}, {1, 0}}};

double replacingCost(const Word& typed, const Word& asked)
{
    if (isSame(typed, asked))
        return 0;
    const double apart = distance(typed.key, asked.key);
    return isNearMiss(typed.key, asked.key) ? apart : 1 + apart / 2;
}

// The cost of the move that ends before typed word i and asked word j.
double moveCost(Move move, const QList<Word>& typed, const QList<Word>& asked, int i, int j)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    if (move.typed == 0 || move.asked == 0)
        return 1;
    const QString& typedKey = typed[i - 1].key;
    const QString& askedKey = asked[j - 1].key;
    if (move.asked == 2)
        return asked[j - 2].key + askedKey == typedKey ? 0 : never;
    if (move.typed == 2)
        return typed[i - 2].key + typedKey == askedKey ? 0 : never;
    return replacingCost(typed[i - 1], asked[j - 1]);
}

} // namespace

QList<Pair> align(const QList<Word>& typed, const QList<Word>& asked)
{
    const int rows = static_cast<int>(typed.size()), columns = static_cast<int>(asked.size());
    const auto cell = [columns](int i, int j) { return static_cast<size_t>(i) * (columns + 1) + j; };
    std::vector<double> cost(cell(rows, columns) + 1, std::numeric_limits<double>::infinity());
    std::vector<Move> lastMove(cost.size(), Move{0, 0});
    cost[0] = 0;
    for (int i = 0; i <= rows; ++i)
        for (int j = 0; j <= columns; ++j)
            for (const Move move : moves) {
                if (move.typed > i || move.asked > j)
                    continue;
                const double total = cost[cell(i - move.typed, j - move.asked)] + moveCost(move, typed, asked, i, j);
                if (total < cost[cell(i, j)]) {
                    cost[cell(i, j)] = total;
                    lastMove[cell(i, j)] = move;
                }
            }

    QList<Pair> pairs;
    for (int i = rows, j = columns; i > 0 || j > 0;) {
        const Move move = lastMove[cell(i, j)];
        i -= move.typed;
        j -= move.asked;
        pairs << Pair{i, move.typed, j, move.asked};
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace lamplight::recall
