// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace lamplight::deck {

/// A list of texts as it lies in one column: a JSON array.
inline QString toColumn(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QStringList listFromColumn(const QString& column)
{
    return QJsonDocument::fromJson(column.toUtf8()).toVariant().toStringList();
}

} // namespace lamplight::deck
