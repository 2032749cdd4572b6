// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"

#include "base/fold.h"
#include "exchange/studyguide/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

constexpr qsizetype longestLabel = 90;

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.left(end).toString().toLower();
}

/// Most lines are no label and shall cost little: their first word begins none, and they don't end as a summary.
bool mayBeLabel(QStringView line)
{
    static const QSet<QString> starts = [] {
        QSet<QString> words = {QStringLiteral("a"),  QStringLiteral("an"), QStringLiteral("the"),
                               QStringLiteral("in"), QStringLiteral("by"), QStringLiteral("after"),
                               QStringLiteral("at")};
        for (auto label = knownLabels().keyBegin(); label != knownLabels().keyEnd(); ++label)
            words += firstWord(*label);
        return words;
    }();
    const QStringView tail = line.right(16);
    return starts.contains(firstWord(line.left(20))) || tail.contains(u"summary", Qt::CaseInsensitive) ||
           tail.contains(u"recap", Qt::CaseInsensitive);
}

/// "In this lesson you'll learn", "By the end of this chapter, you will be able to".
bool announcesOutcomes(const QString& folded)
{
    static constexpr std::array<QStringView, 7> starts = {
        u"in this ",          u"by the end of this ", u"after this ",    u"after reading ",
        u"after completing ", u"at the end of this ", u"after studying "};
    static constexpr std::array<QStringView, 8> verbs = {u"learn",   u"cover",   u"able to", u"understand",
                                                         u"explore", u"discuss", u"look at", u"should know"};
    const auto begins = [&](QStringView start) { return folded.startsWith(start); };
    const auto holds = [&](QStringView verb) { return folded.contains(verb); };
    return std::ranges::any_of(starts, begins) && std::ranges::any_of(verbs, holds);
}

/// "IAM section - Summary", "Chapter recap".
bool endsAsSummary(const QString& folded)
{
    return folded.size() <= 60 && (folded.endsWith(u" summary") || folded.endsWith(u" recap"));
}

std::optional<LabelKind> kindOf(QStringView words, bool wholeLine)
{
    QString folded = fold(words);
    for (const QStringView article : {u"a ", u"an ", u"the "})
        if (folded.startsWith(article)) {
            folded.remove(0, article.size());
            break;
        }
    while (!folded.isEmpty() && (folded.back().isDigit() || QStringView(u" .#!?").contains(folded.back())))
        folded.chop(1);
    if (const auto found = knownLabels().constFind(folded); found != knownLabels().constEnd())
        return *found;
    if (announcesOutcomes(folded))
        return LabelKind::Takeaways;
    if (wholeLine && endsAsSummary(folded))
        return LabelKind::Summary;
    return std::nullopt;
}

/// Where a label could end: at its colon ("NB! ..." and "Did you know? ..." have other signs), or at a dash between
/// spaces; else at the end of the line.
qsizetype labelEnd(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool dash = (text[i] == u'-' || text[i] == u'–' || text[i] == u'—') && text[i - 1].isSpace() &&
                          i + 1 < text.size() && text[i + 1].isSpace();
        if (text[i] == u':' || text[i] == u'!' || text[i] == u'?' || dash)
            return i;
    }
    return text.size();
}

} // namespace

std::optional<Label> labelOf(QStringView text)
{
    qsizetype start = 0; // past a pictogram, an emphasis or the "[!" of an alert
    while (start < text.size() && start < 8 && !text[start].isLetterOrNumber())
        ++start;
    if (start == text.size() || start == 8)
        return std::nullopt;
    const QStringView line = text.mid(start);
    if (!mayBeLabel(line))
        return std::nullopt;
    if (line.size() <= longestLabel) {
        QString whole = plain(line);
        const bool closed = whole.endsWith(u':') || whole.endsWith(u']');
        whole = closed ? whole.chopped(1).trimmed() : whole;
        if (const auto kind = kindOf(whole, true))
            return Label{*kind, whole, {}, true, closed};
    }
    const qsizetype end = labelEnd(line.left(longestLabel));
    if (end >= std::min(line.size(), longestLabel))
        return std::nullopt;
    const auto kind = kindOf(plain(line.left(end)), false);
    if (!kind)
        return std::nullopt;
    QStringView rest = line.mid(end + 1).trimmed();
    while (rest.startsWith(u'*') || rest.startsWith(u'_'))
        rest = rest.mid(1);
    return Label{*kind, plain(line.left(end)), rest.trimmed().toString(), false, true};
}

} // namespace lamplight::exchange::studyguide
