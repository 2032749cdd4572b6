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

/// Callouts have a bar at the left, so that they stand out from the reading text.
const QString bar = u"  | "_s;

/// Whether the items, with the label, are all that the block says.
bool isAllItems(const Block& block)
{
    const qsizetype lines = block.text.split(u'\n', Qt::SkipEmptyParts).size();
    return !block.items.isEmpty() && lines <= block.items.size() + (block.label.isEmpty() ? 0 : 1);
}

QString itemLines(const Block& block)
{
    if (!isAllItems(block))
        return wrapped(block.text);
    return (block.label.isEmpty() ? QString() : wrapped(block.label)) + itemsText(block);
}

QString tableText(const Block& block)
{
    if (!block.damaged)
        return aligned(block.cells, 2, true);
    QString text = wrapped(block.text, u"  > "_s);
    text += wrapped(
        QCoreApplication::translate("cli", "The borders of this table were lost, so it is kept as it came."), u"  "_s);
    if (!block.proposed)
        return text;
    text += QCoreApplication::translate("cli", "  It may be read like this:\n");
    return text + aligned(QList<QStringList>{block.proposed->columns} + block.proposed->rows, 4, true);
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
    case BlockKind::List:
    case BlockKind::Takeaways:
    case BlockKind::Summary: return itemLines(block);
    case BlockKind::ExamTip:
    case BlockKind::Note:
    case BlockKind::WorkedExample:
    case BlockKind::Quote:
    case BlockKind::Definition: return barred(block.text, bar);
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
