// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessontext.h"

#include "layout.h"
#include "model/json.h"

#include <QCoreApplication>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QString itemsText(const Block& block)
{
    QString text;
    for (qsizetype i = 0; i < block.items.size(); ++i)
        text += wrapped(block.items[i], block.ordered ? QStringLiteral("  %1. ").arg(i + 1) : u"  - "_s);
    return text;
}

/// With a bar at the left, so that it stands out from the reading text.
QString calloutText(const Block& block)
{
    QString text;
    for (const QString& line : wrapped(block.text).split(u'\n', Qt::SkipEmptyParts))
        text += u"  | "_s + line + u'\n';
    return text;
}

QString tableText(const Block& block)
{
    if (!block.damaged)
        return aligned(block.cells);
    QString text = wrapped(block.text, u"  > "_s);
    text += wrapped(
        QCoreApplication::translate("cli", "The borders of this table were lost, so it is kept as it came."), u"  "_s);
    if (!block.proposed)
        return text;
    text += QCoreApplication::translate("cli", "  It may be read like this:\n");
    for (const QStringList& row : QList<QStringList>{block.proposed->columns} + block.proposed->rows)
        text += wrapped(row.join(u" | "_s), u"    "_s);
    return text;
}

QString checkText(const Block& block, const QHash<QString, QString>& stems)
{
    QString text;
    for (const QString& uid : block.questions)
        if (const auto stem = stems.find(uid); stem != stems.end())
            text += wrapped(*stem, u"  ? "_s);
    return text.isEmpty() ? wrapped(block.text) : text;
}

QString blockText(const Block& block, const QHash<QString, QString>& stems)
{
    switch (block.kind) {
    case BlockKind::Heading: return headed(block.text);
    case BlockKind::List: return itemsText(block);
    case BlockKind::Takeaways:
    case BlockKind::Summary: return (block.label.isEmpty() ? QString() : wrapped(block.label)) + itemsText(block);
    case BlockKind::ExamTip:
    case BlockKind::Note:
    case BlockKind::WorkedExample:
    case BlockKind::Quote: return calloutText(block);
    case BlockKind::Definition: return calloutText(block);
    case BlockKind::Table: return tableText(block);
    case BlockKind::Check: return checkText(block, stems);
    case BlockKind::Code: return block.text + u'\n'; // its spaces are its meaning
    case BlockKind::Paragraph:
    case BlockKind::Image: break;
    }
    return wrapped(block.text);
}

} // namespace

QString lessonText(const QJsonObject& lesson, const QHash<QString, QString>& stems)
{
    const QString title = QStringLiteral("%1 %2").arg(lesson[u"code"].toString(), lesson[u"title"].toString());
    QString text = QString(pageWidth, u'=') + u'\n' + wrapped(title.trimmed()) + QString(pageWidth, u'=') + u'\n';
    if (const QString date = lesson[u"date"].toString(); !date.isEmpty())
        text += QCoreApplication::translate("cli", "Last updated: %1\n").arg(date);
    for (const QJsonValue& block : lesson[u"blocks"].toArray())
        text += u'\n' + blockText(blockFromJson(block.toObject()), stems);
    return text;
}

} // namespace lamplight::cli
