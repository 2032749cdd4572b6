// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"

#include <QHash>
#include <QSet>

#include <optional>

class QMimeData;

namespace lamplight::ui {

/// What is asked to be read: files and folders, or text.
struct ImportSource {
    QStringList paths;
    QString text;

    /// What was dropped on the window: its local files, else its text.
    static ImportSource of(const QMimeData& data);
    bool isEmpty() const { return paths.isEmpty() && text.trimmed().isEmpty(); }
    /// For titles: "page.txt", "course", "4 files", "Pasted text".
    QString name() const;
};

/// A source that was read, with what its reader understood and what the author decided about it so far.
struct ImportReading {
    QString name;
    exchange::Material material;
    exchange::ImportPlan plan; ///< as it was read
    QList<study::DamagedTable> tables;
    QSet<int> accepted;                ///< places in `tables`
    QHash<qsizetype, QString> options; ///< typed for questions that came without, by their places in the plan

    /// What would be imported now: with the splits that were accepted and the options that were typed.
    exchange::ImportPlan decided() const;
    ImportReading withSplit(int table, bool taken) const;
    /// The questions that came without options or key: their places in the plan, and their stems.
    QList<std::pair<qsizetype, QString>> incomplete() const;
};

/// Reads, for another thread than that of the window. ErrorKind::Cancelled.
Result<ImportReading> readImport(const ImportSource& source, Progress& progress);

/// "2.1", "1.1, 1.2 and 6 more"; titles where the pages have no codes.
QString placesText(const exchange::ImportPlan& plan);

/// The query for what these pages have brought, so that cards are offered for them only. Empty where it can't be told
/// by topic, as for concepts that stand on no page.
QString queryFor(const exchange::ImportPlan& plan);

} // namespace lamplight::ui
