// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/queryrows.h"

#include "base/studyday.h"
#include "deck/querywords.h"
#include "deck/settings.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace lamplight::deck {

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000;
constexpr double defaultForgetting = 0.1542; ///< FSRS-6's own w20
constexpr int cardKind = 5;
constexpr int mostDays = 36500;

struct Comparison {
    QString sign; ///< as SQL has it
    double number = 0;
};

/// "<0.8", ">=5", "3", "80%".
std::optional<Comparison> comparison(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^(<=|>=|<|>|=)?(\\d+(?:\\.\\d+)?)(%)?$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return {};
    const double number = match.captured(2).toDouble();
    return Comparison{match.captured(1).isEmpty() ? QStringLiteral("=") : match.captured(1),
                      match.captured(3).isEmpty() ? number : number / 100};
}

/// "7" or "7:1".
struct Rated {
    int days = 0;
    std::optional<int> rating;
};

std::optional<Rated> ratedValue(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})(?::([1-4]))?$"));
    const auto match = form.match(value);
    const int days = match.captured(1).toInt();
    if (!match.hasMatch() || days < 1 || days > mostDays)
        return {};
    return Rated{days, match.captured(2).isEmpty() ? std::optional<int>() : match.captured(2).toInt()};
}

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

qint64 daysAgo(const QueryMoment& moment, int days)
{
    return moment.dayStart - (days - 1) * dayMs; // 1: today
}

/// Retrievability falls with t/S alone (memory/fsrs.h), so that it's under r when t exceeds S as many times as there
/// are stabilities until r. Elapsed days are whole study days, as in a review.
QString recall(const Comparison& than, const QueryMoment& moment)
{
    const double factor = std::pow(0.9, -1 / moment.forgetting) - 1;
    const double stabilities = (std::pow(than.number, -1 / moment.forgetting) - 1) / factor;
    const QString turned = QString(than.sign).replace(u'<', u'\1').replace(u'>', u'<').replace(u'\1', u'>');
    return QStringLiteral("stability > 0 AND max(0, (%1 - last_review) / %2) %3 stability * %4")
        .arg(QString::number(moment.dayStart + dayMs - 1), QString::number(dayMs), turned, number(stabilities));
}

QString ratedSince(const Rated& rated, const QueryMoment& moment)
{
    const QString rating = rated.rating ? QStringLiteral(" AND rating = %1").arg(*rated.rating) : QString();
    return QStringLiteral("id IN (SELECT card_id FROM review WHERE at >= %1%2)")
        .arg(QString::number(daysAgo(moment, rated.days)), rating);
}

QString cardCondition(const Query& field, const QueryMoment& moment)
{
    const Comparison than = comparison(field.text).value_or(Comparison());
    const auto compared = [&](const char* column) {
        return QStringLiteral("%1 %2 %3").arg(QLatin1String(column), than.sign, number(than.number));
    };
    switch (field.field) {
    case QueryField::Recall: return recall(than, moment);
    case QueryField::Stability: return QString(u"stability > 0 AND " + compared("stability"));
    case QueryField::Difficulty: return QString(u"stability > 0 AND " + compared("difficulty"));
    case QueryField::Lapses: return compared("lapses");
    case QueryField::Added: return QStringLiteral("created >= %1").arg(daysAgo(moment, field.text.toInt()));
    case QueryField::Rated: return ratedSince(ratedValue(field.text).value_or(Rated()), moment);
    case QueryField::Flag:
        return QStringLiteral("flag = %1").arg(static_cast<int>(named<CardFlag>(field.text).value_or(CardFlag::None)));
    default: return {};
    }
}

} // namespace

Result<QueryMoment> queryMoment(Connection& connection, qint64 now)
{
    const auto known = settings(connection);
    if (!known)
        return tl::unexpected(known.error());
    const StudyDays days{QTimeZone::systemTimeZone(), known->rolloverHour};
    return QueryMoment{now, days.startOf(days.dayOf(now)),
                       known->parameters ? known->parameters->w[20] : defaultForgetting};
}

std::optional<RowCondition> rowCondition(const Query& field, const QueryMoment& moment)
{
    switch (field.field) {
    case QueryField::Is: {
        const StateWord& word = stateWord(field.text);
        return RowCondition{
            searchKindNumber(QLatin1String(word.kind)),
            QString(QLatin1String(word.where)).replace(QStringLiteral(":now"), QString::number(moment.now))};
    }
    case QueryField::Bloom:
        return RowCondition{searchKindNumber(QStringLiteral("question")),
                            QStringLiteral("bloom = '%1'").arg(field.text)};
    case QueryField::Official:
        return RowCondition{searchKindNumber(QStringLiteral("definition")), field.text == QLatin1String("yes")
                                                                                ? QStringLiteral("official <> 0")
                                                                                : QStringLiteral("official = 0")};
    default: {
        const QString where = cardCondition(field, moment);
        return where.isEmpty() ? std::nullopt : std::optional(RowCondition{cardKind, where});
    }
    }
}

QString valueFault(QueryField field, const QString& value)
{
    switch (field) {
    case QueryField::Recall: {
        const auto than = comparison(value);
        return than && than->number > 0 && than->number <= 1
                   ? QString()
                   : QCoreApplication::translate("deck", "\"r:\" takes a chance of recall such as <0.8 or >=90%.");
    }
    case QueryField::Stability:
    case QueryField::Difficulty:
    case QueryField::Lapses:
        return comparison(value)
                   ? QString()
                   : QCoreApplication::translate("deck", "a number is needed here, such as 5, <5 or >=2.5.");
    case QueryField::Added: {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        return isNumber && days >= 1 && days <= mostDays
                   ? QString()
                   : QCoreApplication::translate("deck", "\"added:\" takes a number of days; 1 is today.");
    }
    case QueryField::Rated:
        return ratedValue(value)
                   ? QString()
                   : QCoreApplication::translate("deck", "\"rated:\" takes a number of days, 1 is today, and perhaps a "
                                                         "rating from 1 to 4: 7 or 7:1.");
    default: return {};
    }
}

} // namespace lamplight::deck
