// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/takeawaycards.h"

#include "base/words.h"
#include "lesson/inline.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lamplight::study {

namespace {

constexpr qsizetype mostLeadingWords = 6;
constexpr qsizetype latestBreak = 8; // words before a colon, dash or equals sign that still count as early

qsizetype wordCountOf(QStringView text)
{
    return words(text).size();
}

// "Service provision:", "Value =": the piece before an early break, with its sign. Empty without one.
QString beginningToBreak(const QString& takeaway, qsizetype most)
{
    static const QRegularExpression breaks(QStringLiteral(":(?=\\s)|\\s[-–—=](?=\\s)|—"));
    const auto match = breaks.match(takeaway);
    const QString beginning = match.hasMatch() ? takeaway.left(match.capturedEnd()) : QString();
    const qsizetype count = wordCountOf(beginning);
    return count >= 1 && count <= std::min(latestBreak, most) ? beginning : QString();
}

// That many words, and to the end of what is written in one piece ("co-created").
QString beginningOfWords(const QString& takeaway, qsizetype count)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    const qsizetype end = takeaway.indexOf(space, words(takeaway)[count - 1].end());
    QString beginning = takeaway.left(end == -1 ? takeaway.size() : end);
    while (beginning.endsWith(u',') || beginning.endsWith(u';'))
        beginning.chop(1);
    return beginning;
}

QString beginningOf(const QString& takeaway)
{
    const qsizetype count = wordCountOf(takeaway), most = count / 2;
    if (most == 0)
        return {};
    QString beginning = beginningToBreak(takeaway, most);
    if (beginning.isEmpty())
        beginning = beginningOfWords(takeaway, std::clamp<qsizetype>(count / 3, 1, mostLeadingWords));
    return wordCountOf(beginning) <= most ? beginning + u' ' : QString();
}

} // namespace

QList<Card> cardsOfTakeaways(const Lesson& lesson, const Block& block)
{
    QList<Card> cards;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const QString& takeaway = block.items[i];
        const QString page = QStringLiteral("%1 %2").arg(lesson.code, lesson.title).trimmed();
        Card card;
        card.kind = CardKind::Takeaway;
        //: Front of a card: the page, which of its key takeaways is asked, and on a line of its own how it begins.
        card.front = QCoreApplication::translate("study", "%1 · takeaway %2 of %3\n%4…")
                         .arg(page, QString::number(i + 1), QString::number(block.items.size()),
                              beginningOf(lesson::shownText(lesson::parseInline(takeaway))));
        card.back = takeaway;
        card.topic = lesson.topic;
        card.lesson = lesson.id;
        card.block = block.uid;
        card.keyPhrase = takeaway;
        card.tags = lesson.tags;
        cards << card;
    }
    return cards;
}

} // namespace lamplight::study
