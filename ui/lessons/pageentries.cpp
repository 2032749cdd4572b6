// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/pageentries.h"

#include "base/fold.h"
#include "lessons/nextrow.h"
#include "lessons/standingtext.h"
#include "lessons/titleblock.h"
#include "study/session.h"

#include <QCoreApplication>

namespace lamplight::ui {

namespace {

/// How the cards made from the block's definitions stand. A note less is no reason to stop the page.
QString cardNote(const study::LessonPage& page, const Block& block, study::Session& session)
{
    study::ReadingDesk desk(session);
    QList<Card> cards;
    for (const study::ConceptView& view : page.concepts)
        for (const Definition& definition : view.definitions)
            if (block.definitions.contains(definition.uid))
                for (const Card& card : desk.cardsOf(view.concept_.id).value_or(QList<Card>()))
                    if (card.definition == definition.id)
                        cards.append(card);
    return standingText(study::cardStanding(session, cards).value_or(std::nullopt));
}

QString headingAbove(const Lesson& lesson, qsizetype at)
{
    const bool headed = at > 0 && lesson.blocks[at - 1].kind == BlockKind::Heading;
    return headed ? lesson.blocks[at - 1].text : QString();
}

QString checkTitle(const Block& block)
{
    const QString name = block.label.isEmpty() ? QCoreApplication::translate("Lesson", "Check yourself") : block.label;
    return QStringLiteral("%1 (%2)").arg(name).arg(block.questions.size());
}

} // namespace

QList<PageEntry> pageEntries(const std::shared_ptr<const study::ShownPage>& page, const QString& next,
                             study::Session& session, PageEvents* events)
{
    QList<PageEntry> entries;
    entries.append({{}, {Reach::Text, Space::None}, page->page.lesson.title.size(), [page]() -> QWidget* {
                        return new TitleBlock(page->page);
                    }});
    const QList<Block>& blocks = page->page.lesson.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        entries.append({blocks[i].uid, lookOf(blocks[i]), blocks[i].text.size(), [page, i, events, &session] {
                            const study::LessonPage& lesson = page->page;
                            const Block& block = lesson.lesson.blocks[i];
                            const QString note =
                                block.kind == BlockKind::Definition ? cardNote(lesson, block, session) : QString();
                            return makeBlockView({block, page->blocks[i], lesson, headingAbove(lesson.lesson, i), note,
                                                  !session.deck().isReadOnly()},
                                                 events);
                        }});
    if (!next.isEmpty())
        entries.append(
            {{}, {Reach::Within, Space::S32}, next.size(), [next, events] { return makeNextRow(next, events); }});
    return entries;
}

QList<OutlineEntry> outlineOf(const study::ShownPage& page)
{
    QList<OutlineEntry> entries;
    const QList<Block>& blocks = page.page.lesson.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        const bool named = !block.label.isEmpty() && fold(headingAbove(page.page.lesson, i)) != fold(block.label);
        const bool isSection = block.kind == BlockKind::Takeaways || block.kind == BlockKind::WorkedExample ||
                               block.kind == BlockKind::Summary;
        if (block.kind == BlockKind::Heading && !page.blocks[i].pieces.isEmpty())
            entries.append({block.uid, page.blocks[i].pieces.first().text.text, block.level});
        else if (block.kind == BlockKind::Check && !block.questions.isEmpty())
            entries.append({block.uid, checkTitle(block), 2});
        else if (isSection && named)
            entries.append({block.uid, block.label, 2});
    }
    return entries;
}

} // namespace lamplight::ui
