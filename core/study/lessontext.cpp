// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/lessontext.h"

#include "base/fold.h"
#include "lesson/readingtime.h"
#include "study/lessonpieces.h"

#include <algorithm>

namespace lamplight::study {

namespace {

/// Sets links, each concept once in a section.
class SectionLinks {
public:
    explicit SectionLinks(const LessonPage& page) : m_terms(termsOf(page)) {}

    void beginSection() { m_linked.clear(); }

    void set(ShownText& shown, const QSet<ConceptId>& defined)
    {
        for (const lesson::ConceptLink& link : m_terms.mentionsIn(shown.text)) {
            if (m_linked.contains(link.concept_) || defined.contains(link.concept_) || isSpecial(shown, link))
                continue;
            m_linked.insert(link.concept_);
            shown.links.append(link);
        }
    }

private:
    static lesson::ConceptTerms termsOf(const LessonPage& page)
    {
        QList<Concept> concepts;
        for (const ConceptView& view : page.concepts)
            concepts.append(view.concept_);
        std::ranges::sort(concepts, {}, &Concept::id); // a hash has no order, and the first of two terms wins
        return lesson::ConceptTerms(concepts);
    }

    static bool isSpecial(const ShownText& shown, const lesson::ConceptLink& link)
    {
        return std::ranges::any_of(shown.styles, [&](const StyledSpan& styled) {
            const bool meets = styled.span.start < link.start + link.length && link.start < styled.span.end();
            return meets && (styled.style.code || !styled.style.url.isEmpty());
        });
    }

    lesson::ConceptTerms m_terms;
    QSet<ConceptId> m_linked;
};

QSet<ConceptId> definedIn(const Block& block, const LessonPage& page)
{
    QSet<ConceptId> defined;
    for (const ConceptView& view : page.concepts)
        for (const Definition& definition : view.definitions)
            if (block.definitions.contains(definition.uid))
                defined.insert(view.concept_.id);
    return defined;
}

/// "Value: what ..." with the term of the concept in bold.
void setTermBold(ShownText& shown, const QSet<ConceptId>& defined, const LessonPage& page)
{
    const qsizetype colon = shown.text.indexOf(u':');
    if (colon <= 0)
        return;
    const QString before = fold(QStringView(shown.text).left(colon));
    const bool isTerm = std::ranges::any_of(defined, [&](ConceptId id) {
        const Concept& concept_ = page.concepts.value(id).concept_;
        return fold(concept_.term) == before ||
               std::ranges::any_of(concept_.aliases, [&](const QString& alias) { return fold(alias) == before; });
    });
    if (isTerm && shown.styles.isEmpty())
        shown.styles.append({{0, colon + 1}, {.bold = true}});
}

QList<QList<ShownText>> shownCells(const Block& block)
{
    QList<QStringList> rows = block.cells;
    if (block.damaged && block.proposed)
        rows = QList<QStringList>{block.proposed->columns} + block.proposed->rows;
    QList<QList<ShownText>> cells;
    for (const QStringList& row : rows) {
        QList<ShownText> line;
        for (const QString& cell : row)
            line.append(shownText(cell));
        cells.append(line);
    }
    return cells;
}

} // namespace

ShownText shownText(const QString& source)
{
    ShownText shown;
    const auto runs = lesson::parseInline(joinedLines(source));
    for (const lesson::InlineRun& run : runs) {
        if (run.style != lesson::InlineStyle())
            shown.styles.append({{shown.text.size(), run.text.size()}, run.style});
        shown.text += run.text;
    }
    return shown;
}

QList<ShownPiece> shownPieces(const QString& source)
{
    return pieces({.kind = BlockKind::Paragraph, .text = source});
}

QList<ShownBlock> shownBlocks(const LessonPage& page)
{
    SectionLinks links(page);
    QList<ShownBlock> blocks;
    for (const Block& block : page.lesson.blocks) {
        ShownBlock shown{pieces(block), shownCells(block), lesson::leastReadingMs(block)};
        if (block.kind == BlockKind::Heading)
            links.beginSection();
        if (block.kind != BlockKind::Heading && block.kind != BlockKind::Code && !block.damaged) {
            const QSet<ConceptId> defined = definedIn(block, page);
            if (block.kind == BlockKind::Definition && !shown.pieces.isEmpty())
                setTermBold(shown.pieces.first().text, defined, page);
            for (ShownPiece& piece : shown.pieces)
                links.set(piece.text, defined);
            for (QList<ShownText>& row : shown.cells)
                for (ShownText& cell : row)
                    links.set(cell, defined);
        }
        blocks.append(shown);
    }
    return blocks;
}

Result<ShownPage> readPage(Session& session, LessonId id)
{
    auto page = ReadingDesk(session).page(id);
    if (!page)
        return tl::unexpected(page.error());
    QList<ShownBlock> blocks = shownBlocks(*page);
    return ShownPage{std::move(*page), std::move(blocks)};
}

} // namespace lamplight::study
