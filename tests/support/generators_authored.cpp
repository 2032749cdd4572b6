// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"

using namespace lamplight;
using namespace lamplight::test;

namespace {

QList<QStringList> drawTable(int columns)
{
    QList<QStringList> rows;
    for (int left = drawInt(1, 4); left > 0; --left)
        rows.append(drawLines(columns, columns));
    return rows;
}

void fillTable(Block& block)
{
    const int columns = drawInt(2, 4);
    block.damaged = drawFlag();
    if (!block.damaged)
        block.cells = drawTable(columns);
    else if (drawFlag())
        block.proposed = TableProposal{drawLines(columns, columns), drawTable(columns)};
}

/// What the block's kind derives from its text.
void fillByKind(Block& block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        block.level = drawInt(2, 6);
        block.text = drawLine();
        break;
    case BlockKind::List:
        block.ordered = drawFlag();
        block.items = drawLines(1, 5);
        break;
    case BlockKind::Takeaways:
    case BlockKind::Summary:
        block.items = drawLines(1, 5);
        block.label = drawLine();
        break;
    case BlockKind::ExamTip:
    case BlockKind::Note:
    case BlockKind::WorkedExample: block.label = drawLine(); break;
    case BlockKind::Table: fillTable(block); break;
    case BlockKind::Definition: block.definitions = drawSeveral(1, 2, drawUid); break;
    case BlockKind::Check: block.questions = drawSeveral(1, 4, drawUid); break;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Code:
    case BlockKind::Image: break;
    }
    if (!block.items.isEmpty())
        block.text = block.items.join(QLatin1Char('\n'));
}

Block drawBlock()
{
    Block block;
    block.uid = drawUid();
    // Tables have most ways to be.
    block.kind = drawInt(0, 5) == 5 ? BlockKind::Table : drawAmong(BlockKind::Heading, BlockKind::Image);
    block.text = drawText();
    fillByKind(block);
    return block;
}

} // namespace

template <>
rc::Gen<Topic> rc::NounGenerator<Topic>::arbitrary()
{
    return gen::exec([] {
        Topic topic;
        topic.uid = drawUid();
        topic.position = drawInt(0, 50);
        topic.code = drawText();
        topic.title = drawLine();
        if (drawFlag())
            topic.retention = drawReal(0.7, 0.99);
        return topic;
    });
}

template <>
rc::Gen<Criterion> rc::NounGenerator<Criterion>::arbitrary()
{
    return gen::exec([] {
        Criterion criterion;
        criterion.uid = drawUid();
        criterion.code = drawLine();
        criterion.text = drawLine();
        return criterion;
    });
}

template <>
rc::Gen<Block> rc::NounGenerator<Block>::arbitrary()
{
    return gen::exec(drawBlock);
}

template <>
rc::Gen<Lesson> rc::NounGenerator<Lesson>::arbitrary()
{
    return gen::exec([] {
        Lesson lesson;
        lesson.uid = drawUid();
        lesson.position = drawInt(0, 50);
        lesson.code = drawText();
        lesson.title = drawLine();
        lesson.date = drawText();
        lesson.source = drawText();
        lesson.tags = drawTags();
        lesson.blocks = drawSeveral(0, 6, drawBlock);
        return lesson;
    });
}

template <>
rc::Gen<Concept> rc::NounGenerator<Concept>::arbitrary()
{
    return gen::exec([] {
        Concept concept_;
        concept_.uid = drawUid();
        concept_.term = drawLine();
        concept_.aliases = drawLines(0, 3);
        concept_.tags = drawTags();
        return concept_;
    });
}

template <>
rc::Gen<Definition> rc::NounGenerator<Definition>::arbitrary()
{
    return gen::exec([] {
        Definition definition;
        definition.uid = drawUid();
        definition.text = drawLine();
        definition.source = drawText();
        definition.edition = drawText();
        definition.official = drawFlag();
        definition.keyPhrases = drawLines(0, 3);
        definition.tags = drawTags();
        return definition;
    });
}
