// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewlog.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <algorithm>
#include <array>
#include <tuple>

namespace lamplight::exchange {

namespace {

enum Column { CardColumn, TimeColumn, RatingColumn, StateColumn, DurationColumn, ColumnCount };
constexpr std::array<const char*, ColumnCount> columnNames{"card_id", "review_time", "review_rating", "review_state",
                                                           "review_duration"};

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 rolloverMs = 4LL * 60 * 60 * 1000;
constexpr qint64 leastMilliseconds = 100'000'000'000; // below: seconds
constexpr qint64 latestMoment = 253'402'300'799'999;  // the end of the year 9999

qint64 dayOf(qint64 at)
{
    return (at - rolloverMs) / dayMs;
}

class LogReader {
public:
    explicit LogReader(QString file) : m_file(std::move(file)) {}

    Result<void> readHeader(QByteArrayView line);
    Result<void> readLine(QByteArrayView line);
    std::vector<Review> finished();
    /// The line that is being read, for messages.
    void startLine() { ++m_line; }

private:
    tl::unexpected<Error> refused(const QString& why, QByteArrayView value) const
    {
        return tl::unexpected(Error{ErrorKind::Input, why, QString::fromUtf8(value), m_file, m_line});
    }
    bool has(Column column) const { return m_place[column] >= 0; }
    QByteArrayView field(Column column) const { return m_fields[static_cast<size_t>(m_place[column])]; }
    Result<qint64> number(Column column, qint64 least, qint64 most) const;
    Result<CardId> card();
    void cut(QByteArrayView line);

    QString m_file;
    int m_line = 0;
    std::array<int, ColumnCount> m_place{-1, -1, -1, -1, -1};
    std::vector<QByteArrayView> m_fields;
    QHash<QByteArray, qint64> m_named;
    std::vector<Review> m_reviews;
};

QByteArrayView unquoted(QByteArrayView field)
{
    field = field.trimmed();
    const bool quoted = field.size() >= 2 && field.startsWith('"') && field.endsWith('"');
    return quoted ? field.sliced(1, field.size() - 2) : field;
}

void LogReader::cut(QByteArrayView line)
{
    m_fields.clear();
    for (qsizetype from = 0; from <= line.size();) {
        qsizetype comma = line.indexOf(',', from);
        comma = comma < 0 ? line.size() : comma;
        m_fields.push_back(unquoted(line.sliced(from, comma - from)));
        from = comma + 1;
    }
}

Result<void> LogReader::readHeader(QByteArrayView line)
{
    cut(line);
    for (size_t place = 0; place < m_fields.size(); ++place)
        for (size_t column = 0; column < ColumnCount; ++column)
            if (m_fields[place] == columnNames[column])
                m_place[column] = static_cast<int>(place);
    for (const Column needed : {CardColumn, TimeColumn, RatingColumn})
        if (!has(needed))
            return refused(QCoreApplication::translate(
                               "exchange", "A review log begins with a line that names its columns, card_id, "
                                           "review_time and review_rating among them; %1 is missing.")
                               .arg(QLatin1String(columnNames[needed])),
                           line);
    return {};
}

Result<qint64> LogReader::number(Column column, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 value = field(column).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return refused(QCoreApplication::translate("exchange", "%1 must be a whole number from %2 to %3.")
                           .arg(QLatin1String(columnNames[column]))
                           .arg(least)
                           .arg(most),
                       field(column));
    return value;
}

Result<CardId> LogReader::card()
{
    const QByteArrayView text = field(CardColumn);
    if (text.isEmpty())
        return refused(QCoreApplication::translate("exchange", "card_id is empty."), text);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && id >= 0)
        return CardId(id);
    const auto known = m_named.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_named.constEnd())
        return CardId(*known);
    const qint64 named = -1 - m_named.size();
    m_named.insert(text.toByteArray(), named);
    return CardId(named);
}

Result<void> LogReader::readLine(QByteArrayView line)
{
    cut(line);
    const int last = *std::max_element(m_place.begin(), m_place.end());
    if (m_fields.size() <= static_cast<size_t>(last))
        return refused(QCoreApplication::translate("exchange", "The line has fewer columns than the first one names."),
                       line);
    const auto id = card();
    LAMPLIGHT_TRY(id);
    const auto time = number(TimeColumn, 0, latestMoment);
    LAMPLIGHT_TRY(time);
    const auto rating = number(RatingColumn, 0, 4);
    LAMPLIGHT_TRY(rating);
    const auto state = has(StateColumn) ? number(StateColumn, 0, 4) : Result<qint64>(2);
    LAMPLIGHT_TRY(state);
    const auto duration = has(DurationColumn) ? number(DurationColumn, 0, latestMoment) : Result<qint64>(0);
    LAMPLIGHT_TRY(duration);
    if (*rating == 0)
        return {};
    Review review;
    review.card = *id;
    review.at = *time < leastMilliseconds ? *time * 1000 : *time;
    review.rating = static_cast<Rating>(*rating);
    review.before = *state == 4 ? CardState::Review : static_cast<CardState>(*state);
    review.ms = *duration;
    m_reviews.push_back(review);
    return {};
}

std::vector<Review> LogReader::finished()
{
    std::stable_sort(m_reviews.begin(), m_reviews.end(),
                     [](const Review& a, const Review& b) { return std::tie(a.card, a.at) < std::tie(b.card, b.at); });
    for (size_t i = 0; i < m_reviews.size(); ++i) {
        const bool first = i == 0 || m_reviews[i - 1].card != m_reviews[i].card;
        if (first && !has(StateColumn))
            m_reviews[i].before = CardState::New;
        m_reviews[i].elapsedDays = first ? 0 : static_cast<int>(dayOf(m_reviews[i].at) - dayOf(m_reviews[i - 1].at));
    }
    return std::move(m_reviews);
}

} // namespace

Result<std::vector<Review>> readReviewLog(const QString& file)
{
    QFile source(file);
    if (!source.exists())
        return tl::unexpected(
            Error{ErrorKind::NotFound, QCoreApplication::translate("exchange", "There is no such file."), {}, file});
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::Io, QCoreApplication::translate("exchange", "The file can't be read."),
                                    source.errorString(), file});
    LogReader reader(file);
    const QByteArray bytes = source.readAll();
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    bool header = true;
    while (!rest.isEmpty() || header) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        reader.startLine();
        if (header)
            LAMPLIGHT_TRY(reader.readHeader(line));
        else if (!line.isEmpty())
            LAMPLIGHT_TRY(reader.readLine(line));
        header = false;
    }
    return reader.finished();
}

} // namespace lamplight::exchange
