// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/historymodel.h"

#include "review/cardwords.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lamplight::ui {

HistoryModel::HistoryModel(const study::CardInfo& info, QObject* parent)
    : QAbstractTableModel(parent), m_history(info.history), m_memoryFrom(info.card.memoryFrom)
{
    std::reverse(m_history.begin(), m_history.end());
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_history[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() >= Time ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

QString HistoryModel::text(const Review& review, int column) const
{
    const QLocale locale;
    switch (column) {
    case When: return locale.toString(QDateTime::fromMSecsSinceEpoch(review.at), QLocale::ShortFormat);
    case Answer:
        if (review.practice)
            return tr("%1, not scheduled").arg(ratingName(review.rating));
        return review.id <= m_memoryFrom ? tr("%1, forgotten since").arg(ratingName(review.rating))
                                         : ratingName(review.rating);
    case Time: return tr("%1 s").arg(locale.toString(double(review.ms) / 1000, 'f', 0));
    case Stability: return review.practice ? QString() : tr("%1 days").arg(locale.toString(review.stability, 'f', 1));
    case Difficulty: return review.practice ? QString() : locale.toString(review.difficulty, 'f', 1);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Time ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"), tr("Answer"), tr("Time"), tr("Stability"), tr("Difficulty")};
    return names.value(section);
}

} // namespace lamplight::ui
