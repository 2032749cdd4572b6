// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/plainblocks.h"

#include "exchange/markdown/pipetable.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamplight::exchange::markdown {

namespace {

QString tableRule()
{
    return name(BlockKind::Table);
}

Block readList(Lines& lines, Account& account)
{
    Block block;
    block.kind = BlockKind::List;
    block.ordered = bullet(lines.peek().text)->ordered;
    QStringList text;
    readItems(block, text, lines, name(block.kind), account);
    block.text = text.join(u'\n');
    return block;
}

Block readTable(Lines& lines, Account& account)
{
    const PipeTable table = readPipeTable(lines, tableRule(), account);
    Block block;
    block.kind = BlockKind::Table;
    block.text = table.text.join(u'\n');
    block.cells = table.rows;
    return block;
}

/// The opening fence may be longer than three, so that the code may hold fences; the closing one is as long.
Block readCode(const QString& fence, const QString& label, Lines& lines, Account& account)
{
    Block block;
    block.kind = BlockKind::Code;
    block.label = label;
    const int opened = lines.peek().number;
    account.take(lines.next().number, name(block.kind));
    QStringList text;
    while (!lines.atEnd()) {
        const Line line = lines.next();
        account.take(line.number, name(block.kind));
        if (line.text == fence) {
            block.text = text.join(u'\n');
            return block;
        }
        text.append(line.text);
    }
    account.list(opened, QCoreApplication::translate("exchange", "The code isn't closed by a line “%1”.").arg(fence));
    block.text = text.join(u'\n');
    return block;
}

Block readImage(const QString& path, Lines& lines, Account& account)
{
    const Line line = lines.next();
    account.take(line.number, name(BlockKind::Image));
    static const QRegularExpression outside(
        QStringLiteral("^([a-zA-Z][a-zA-Z0-9+.-]*:|/|\\\\)|(^|[/\\\\])\\.\\.([/\\\\]|$)"));
    if (outside.match(path).hasMatch())
        account.list(line.number,
                     QCoreApplication::translate("exchange", "An image lies inside the course's own folder."));
    Block block;
    block.kind = BlockKind::Image;
    block.text = line.text;
    return block;
}

Block readParagraph(Lines& lines, Account& account)
{
    Block block;
    QList<Line> text;
    while (!lines.atEnd() && !lines.peek().isBlank()) {
        text.append(lines.next());
        account.take(text.last().number, name(block.kind));
        if (looksLikeMarkup(text.last().text))
            account.list(
                text.last().number,
                text.size() == 1
                    ? QCoreApplication::translate("exchange", "Looks like Markdown that isn't part of this form; "
                                                              "kept as text. A backslash before it says so.")
                    : QCoreApplication::translate("exchange", "Looks like the beginning of another block, but no "
                                                              "blank line stands before it; kept as text."));
    }
    block.text = plainText(text);
    return block;
}

} // namespace

std::optional<Bullet> bullet(const QString& line)
{
    static const QRegularExpression form(QStringLiteral("^(?:(-)|(\\d{1,9}\\.))(?: (.*))?$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const bool ordered = match.hasCaptured(2);
    return Bullet{match.captured(3), static_cast<int>(match.capturedLength(ordered ? 2 : 1)) + 1, ordered};
}

void readItems(Block& block, QStringList& text, Lines& lines, const QString& rule, Account& account)
{
    const auto first = lines.atEnd() ? std::nullopt : bullet(lines.peek().text);
    while (!lines.atEnd()) {
        const auto found = bullet(lines.peek().text);
        if (!found)
            return;
        if (found->ordered != first->ordered)
            account.list(lines.peek().number,
                         QCoreApplication::translate("exchange", "A list has either bullets or numbers."));
        const Line line = lines.next();
        account.take(line.number, rule);
        text.append(line.text);
        QString item = found->item;
        const QString margin(found->width, u' ');
        while (!lines.atEnd() && !lines.peek().isBlank() && lines.peek().text.startsWith(margin)) {
            const Line further = lines.next();
            account.take(further.number, rule);
            text.append(further.text);
            item += u'\n' % plainText(further.text.sliced(margin.size()));
        }
        block.items.append(item);
    }
}

Block readPlainBlock(Lines& lines, Account& account)
{
    static const QRegularExpression heading(QStringLiteral("^(#{2,6}) (.*\\S.*)$"));
    static const QRegularExpression fence(QStringLiteral("^(`{3,})([^`]*)$"));
    static const QRegularExpression image(QStringLiteral("^!\\[[^\\]]*\\]\\(([^()]+)\\)$"));
    const QString line = lines.peek().text;
    if (const auto match = heading.match(line); match.hasMatch()) {
        account.take(lines.next().number, name(BlockKind::Heading));
        return {{}, BlockKind::Heading, static_cast<int>(match.capturedLength(1)), match.captured(2)};
    }
    if (const auto match = fence.match(line); match.hasMatch())
        return readCode(match.captured(1), match.captured(2), lines, account);
    if (const auto match = image.match(line); match.hasMatch())
        return readImage(match.captured(1), lines, account);
    if (bullet(line))
        return readList(lines, account);
    if (atPipeTable(lines))
        return readTable(lines, account);
    return readParagraph(lines, account);
}

} // namespace lamplight::exchange::markdown
