// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/checkparts.h"
#include "deck/statement.h"

#include <QCoreApplication>

namespace lamplight::deck {

namespace {

constexpr auto makeExpected = R"(
CREATE TEMP TABLE expected_text (rowid INTEGER PRIMARY KEY, title TEXT, body TEXT, tags TEXT);
INSERT INTO expected_text
          SELECT id * 8 + 1, title, body, tags FROM lesson_text
UNION ALL SELECT id * 8 + 2, title, body, tags FROM concept_text
UNION ALL SELECT id * 8 + 3, title, body, tags FROM definition_text
UNION ALL SELECT id * 8 + 4, title, body, tags FROM question_text
UNION ALL SELECT id * 8 + 5, title, body, tags FROM card_text;
CREATE VIRTUAL TABLE temp.expected USING fts5 (title, body, tags, content = 'expected_text', content_rowid = 'rowid',
                                               tokenize = "unicode61 remove_diacritics 2");
INSERT INTO expected (expected) VALUES ('rebuild');
CREATE VIRTUAL TABLE temp.expected_words USING fts5vocab (temp, expected, instance);
CREATE VIRTUAL TABLE temp.search_words USING fts5vocab (main, search, instance);
)";

constexpr auto dropExpected = R"(
DROP TABLE IF EXISTS temp.search_words; DROP TABLE IF EXISTS temp.expected_words;
DROP TABLE IF EXISTS temp.expected; DROP TABLE IF EXISTS temp.expected_text;
)";

/// The next entry of an index: word, row, column and place.
Result<QString> nextEntry(Statement& words)
{
    const auto row = words.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? QStringLiteral("%1 %2 %3 %4").arg(words.text(0), words.text(1), words.text(2), words.text(3))
                : QString();
}

/// Both indexes give their entries in the same order, so they are read side by side.
Result<bool> sameWords(Connection& connection)
{
    Statement actual(connection, "SELECT term, doc, col, offset FROM temp.search_words");
    Statement expected(connection, "SELECT term, doc, col, offset FROM temp.expected_words");
    for (;;) {
        const auto one = nextEntry(actual);
        const auto other = nextEntry(expected);
        if (!one || !other)
            return tl::unexpected((one ? other : one).error());
        if (*one != *other)
            return false;
        if (one->isEmpty())
            return true;
    }
}

Result<void> compareIndexes(Connection& connection, QStringList& problems)
{
    LAMPLIGHT_TRY(connection.execute(makeExpected));
    const auto different =
        listed(connection, "SELECT rowid FROM (SELECT * FROM expected_text EXCEPT SELECT rowid, * FROM search)"
                           " UNION SELECT rowid FROM"
                           " (SELECT rowid, * FROM search EXCEPT SELECT * FROM expected_text)");
    if (!different)
        return tl::unexpected(different.error());
    if (!different->isEmpty())
        problems.append(QCoreApplication::translate("deck", "The search index doesn't show these rows as they are: %1.")
                            .arg(*different));
    const auto same = sameWords(connection);
    if (!same)
        return tl::unexpected(same.error());
    if (!*same)
        problems.append(QCoreApplication::translate("deck", "The search index doesn't find words that are there."));
    return {};
}

} // namespace

Result<void> checkSearchIndex(Connection& connection, QStringList& problems)
{
    const auto compared = compareIndexes(connection, problems);
    LAMPLIGHT_TRY(connection.execute(dropExpected));
    return compared;
}

} // namespace lamplight::deck
