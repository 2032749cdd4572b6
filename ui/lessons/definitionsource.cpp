// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/definitionsource.h"

#include "model/concept.h"

#include <QCoreApplication>

namespace lamplight::ui {

QString definitionSource(const Definition& definition)
{
    QStringList book;
    if (!definition.source.isEmpty())
        book.append(definition.source);
    if (!definition.edition.isEmpty()) {
        const bool bare = !definition.edition.contains(QLatin1Char(' ')); // "2nd", "2024"
        book.append(bare ? QCoreApplication::translate("Lesson", "%1 edition").arg(definition.edition)
                         : definition.edition);
    }
    QStringList said;
    if (!book.isEmpty())
        said.append(book.join(QStringLiteral(", ")));
    if (definition.official)
        said.append(QCoreApplication::translate("Lesson", "official wording"));
    return said.join(QStringLiteral(" · "));
}

} // namespace lamplight::ui
