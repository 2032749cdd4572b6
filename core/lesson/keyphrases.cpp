// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/keyphrases.h"

#include "base/fold.h"
#include "base/words.h"

#include <QSet>

namespace lamplight::lesson {

namespace {

constexpr int mostWords = 6;

QSet<QString> wordSet(const QString& list)
{
    const QStringList entries = list.split(u' ');
    return {entries.begin(), entries.end()};
}

bool isFunctionWord(const QString& key)
{
    static const QSet<QString> all = wordSet(QStringLiteral(
        "a an the this that these those each every any all both either neither some such other another own same "
        "and or nor but if then else than as so because while although though whether unless until "
        "of in on at by for from to into onto with without within between among through during before after above "
        "below over under against about across along around behind beyond near per via upon toward towards off out up "
        "down "
        "i we you he she it they them him her us me my our your his its their theirs who whom whose which what where "
        "when why how "
        "is are was were be been being am do does did done doing has have had having can could may might must shall "
        "should will would "
        "not no only also too very more most less least much many few just even still yet again once often usually "
        "typically generally e.g i.e eg ie etc "
        "want wants wanted need needs needed get gets use uses used using make makes made give gives given "
        "refers refer means mean meaning called known defined based "
        "something someone somebody anything anyone everything everyone thing things way ways set kind kinds type "
        "types form forms there here"));
    return all.contains(key);
}

bool mayStandInList(const QString& key)
{
    static const QSet<QString> all =
        wordSet(QStringLiteral("and or the a an its their his her our your any all both either other"));
    return all.contains(key);
}

struct Run {
    Span span;
    int words = 0;
    bool listed = false; ///< member of a list
};

bool joinsWords(QStringView between)
{
    const QString plain = fold(between);
    return plain.isEmpty() || plain == u"-" || plain == u"/" || plain == u"'";
}

// Nothing but the links of a list: a comma, "and" or "or" at least, and articles.
bool linksList(QStringView between)
{
    const QList<Span> links = words(between);
    bool linked = false;
    for (const Span& link : links) {
        const QString key = fold(between.mid(link.start, link.length));
        if (!mayStandInList(key))
            return false;
        linked = linked || key == u"and" || key == u"or";
    }
    for (const QChar c : between) {
        if (c == u',')
            linked = true;
        else if (!c.isLetter() && !c.isSpace() && c != u'/')
            return false;
    }
    return linked;
}

QList<Run> contentRuns(const QString& text)
{
    QList<Run> runs;
    qsizetype previousEnd = -1; // of the content word just before; -1 after a function word
    for (const Span& word : words(text)) {
        if (isFunctionWord(fold(QStringView(text).mid(word.start, word.length)))) {
            previousEnd = -1;
            continue;
        }
        if (previousEnd != -1 && joinsWords(QStringView(text).mid(previousEnd, word.start - previousEnd))) {
            runs.back().span.length = word.end() - runs.back().span.start;
            ++runs.back().words;
        } else {
            runs << Run{word, 1};
        }
        previousEnd = word.end();
    }
    for (qsizetype i = 1; i < runs.size(); ++i) {
        const qsizetype start = runs[i - 1].span.end();
        if (linksList(QStringView(text).mid(start, runs[i].span.start - start)))
            runs[i - 1].listed = runs[i].listed = true;
    }
    return runs;
}

} // namespace

QStringList keyPhrases(const QString& definition)
{
    const qsizetype allWords = words(definition).size();
    QStringList phrases;
    for (const Run& run : contentRuns(definition)) {
        if (run.words > mostWords || (run.words < 2 && !run.listed))
            continue;
        const QString phrase = definition.mid(run.span.start, run.span.length);
        if (run.words < allWords && findWords(definition, phrase).size() == 1)
            phrases << phrase;
    }
    return phrases;
}

} // namespace lamplight::lesson
