// SPDX-License-Identifier: GPL-3.0-or-later
#include "countstext.h"

#include "layout.h"

#include <QCoreApplication>
#include <array>

namespace lamplight::cli {

namespace {

using deck::Counts;

struct CountedKind {
    const char* key;
    const char* label;
    int Counts::*count;
};

constexpr std::array countedKinds{
    CountedKind{"topics", QT_TRANSLATE_NOOP("cli", "Topics"), &Counts::topics},
    CountedKind{"criteria", QT_TRANSLATE_NOOP("cli", "Criteria"), &Counts::criteria},
    CountedKind{"lessons", QT_TRANSLATE_NOOP("cli", "Lessons"), &Counts::lessons},
    CountedKind{"concepts", QT_TRANSLATE_NOOP("cli", "Concepts"), &Counts::concepts},
    CountedKind{"definitions", QT_TRANSLATE_NOOP("cli", "Definitions"), &Counts::definitions},
    CountedKind{"questions", QT_TRANSLATE_NOOP("cli", "Questions"), &Counts::questions},
    CountedKind{"incomplete", QT_TRANSLATE_NOOP("cli", "  of them incomplete"), &Counts::incomplete},
    CountedKind{"cards", QT_TRANSLATE_NOOP("cli", "Cards"), &Counts::cards},
    CountedKind{"reviews", QT_TRANSLATE_NOOP("cli", "Reviews"), &Counts::reviews},
    CountedKind{"attempts", QT_TRANSLATE_NOOP("cli", "Attempts"), &Counts::attempts},
    CountedKind{"media", QT_TRANSLATE_NOOP("cli", "Pictures and sounds"), &Counts::media},
};

} // namespace

QJsonObject countsJson(const Counts& counts)
{
    QJsonObject object;
    for (const CountedKind& kind : countedKinds)
        object.insert(QString::fromLatin1(kind.key), counts.*kind.count);
    return object;
}

QString countsText(const Counts& counts)
{
    QList<QStringList> rows;
    for (const CountedKind& kind : countedKinds)
        if (counts.*kind.count > 0)
            rows.append({QCoreApplication::translate("cli", kind.label), QString::number(counts.*kind.count)});
    return rows.isEmpty() ? QCoreApplication::translate("cli", "  nothing yet\n") : aligned(rows);
}

} // namespace lamplight::cli
