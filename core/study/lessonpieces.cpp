// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/lessonpieces.h"

#include <QRegularExpression>

namespace lamplight::study {

namespace {

/// The text without its label, on whichever line that stands.
QString bodyOf(const Block& block)
{
    if (block.label.isEmpty() || !block.text.startsWith(block.label))
        return block.text;
    qsizetype at = block.label.size();
    if (at < block.text.size() && block.text[at] == u':')
        ++at;
    // "Noted" doesn't begin with the label "Note".
    if (at < block.text.size() && !block.text[at].isSpace())
        return block.text;
    return block.text.sliced(at).trimmed();
}

/// Gathers lines into paragraphs and entries.
class PieceReader {
public:
    explicit PieceReader(const QStringList& items) : m_items(items) {}

    void read(const QString& line)
    {
        if (line.trimmed().isEmpty())
            return endParagraph();
        if (!m_items.isEmpty() ? readKnownItem(line) : readBullet(line))
            return;
        m_paragraph.append(line.trimmed());
    }

    QList<ShownPiece> finish()
    {
        endParagraph();
        // Entries that the walk didn't meet in the text still belong to the block.
        for (; m_next < m_items.size(); ++m_next)
            addItem({}, m_items[m_next]);
        return m_pieces;
    }

private:
    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_pieces.append({false, {}, shownText(m_paragraph.join(u'\n'))});
        m_paragraph.clear();
    }

    void addItem(const QString& marker, const QString& text)
    {
        endParagraph();
        m_pieces.append({true, marker, shownText(text)});
    }

    /// The block says what its entries are; the text says how they're numbered and what stands between them.
    bool readKnownItem(const QString& line)
    {
        constexpr qsizetype enough = 24; // units by which the start of an entry is known
        if (m_next < m_items.size()) {
            const QString& item = m_items[m_next];
            const qsizetype at = line.indexOf(QStringView(item).left(enough).trimmed());
            if (at >= 0 && !item.isEmpty()) {
                addItem(numberOf(line.left(at)), item);
                ++m_next;
                return true;
            }
        }
        return m_next > 0 && m_items[m_next - 1].contains(line.trimmed());
    }

    bool readBullet(const QString& line)
    {
        static const QRegularExpression bullet(QStringLiteral("^\\s*([-*•–]|\\d{1,3}[.)])\\s+(\\S.*)$"));
        const auto match = bullet.match(line);
        if (!match.hasMatch())
            return false;
        addItem(numberOf(match.captured(1)), match.captured(2));
        return true;
    }

    static QString numberOf(const QString& printed)
    {
        const QString marker = printed.trimmed();
        return !marker.isEmpty() && marker.front().isDigit() ? marker : QString();
    }

    QStringList m_items;
    qsizetype m_next = 0;
    QStringList m_paragraph;
    QList<ShownPiece> m_pieces;
};

QList<ShownPiece> plainLines(const QString& text)
{
    QList<ShownPiece> lines;
    for (const QString& line : text.split(u'\n'))
        lines.append({false, {}, {line, {}, {}}});
    return lines;
}

} // namespace

QString joinedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines.append(line.trimmed());
    return lines.join(u' ').trimmed();
}

QList<ShownPiece> pieces(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Check: return {};
    case BlockKind::Code: return {{false, {}, {block.text, {}, {}}}};
    case BlockKind::Table: return block.cells.isEmpty() ? plainLines(block.text) : QList<ShownPiece>();
    case BlockKind::Heading: return {{false, {}, shownText(block.text)}};
    default: break;
    }
    PieceReader reader(block.items);
    for (const QString& line : bodyOf(block).split(u'\n'))
        reader.read(line);
    return reader.finish();
}

} // namespace lamplight::study
