// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/report.h"
#include "study/itemdesk.h"

#include <QHash>

namespace lamplight::study {

/// Gathers attempts, the oldest first, into rows of items and a matrix of people.
class ItemTable {
public:
    /// Options by question, in the order of the deck.
    explicit ItemTable(QHash<QString, QList<Option>> authored) : m_authored(std::move(authored)) {}

    void add(const Attempt& attempt, const exam::Report& report);
    /// Rows in the order in which the questions were first asked.
    QList<ItemRow> rows() const { return m_rows; }
    forecast::ResponseMatrix matrix() const;
    QStringList people() const { return m_people; }

private:
    qsizetype rowOf(const FormQuestion& question);
    qsizetype personOf(const QString& candidate);

    QHash<QString, QList<Option>> m_authored;
    QList<ItemRow> m_rows;
    QHash<QString, qsizetype> m_rowOf;
    QStringList m_people;                                          ///< candidates' names
    std::vector<QHash<qsizetype, forecast::ItemResponse>> m_first; ///< by person: of each row the first response
};

} // namespace lamplight::study
