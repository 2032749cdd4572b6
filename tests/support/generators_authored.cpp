// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"

namespace gen = rc::gen;

using namespace lamplight;
using namespace lamplight::test;

namespace {

rc::Gen<QList<QStringList>> table(int columns)
{
    return listOf<QStringList>(1, 4, lines(columns, columns));
}

void fillTable(Block& block)
{
    const int columns = *gen::inRange(2, 5);
    block.damaged = *gen::arbitrary<bool>();
    if (!block.damaged)
        block.cells = *table(columns);
    else if (*gen::arbitrary<bool>())
        block.proposed = TableProposal{*lines(columns, columns), *table(columns)};
}

/// What the block's kind derives from its text; runs within gen::exec.
void fillByKind(Block& block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        block.level = *gen::inRange(2, 7);
        block.text = *line();
        break;
    case BlockKind::List:
        block.ordered = *gen::arbitrary<bool>();
        block.items = *lines(1, 5);
        break;
    case BlockKind::Takeaways:
    case BlockKind::Summary:
        block.items = *lines(1, 5);
        block.label = *line();
        break;
    case BlockKind::ExamTip:
    case BlockKind::Note:
    case BlockKind::WorkedExample: block.label = *line(); break;
    case BlockKind::Table: fillTable(block); break;
    case BlockKind::Definition: block.definitions = *listOf<QString>(1, 2, uid()); break;
    case BlockKind::Check: block.questions = *listOf<QString>(1, 4, uid()); break;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Code:
    case BlockKind::Image: break;
    }
    if (!block.items.isEmpty())
        block.text = block.items.join(QLatin1Char('\n'));
}

} // namespace

template <>
rc::Gen<Topic> rc::NounGenerator<Topic>::arbitrary()
{
    return gen::build<Topic>(gen::set(&Topic::uid, uid()), gen::set(&Topic::position, gen::inRange(0, 50)),
                             gen::set(&Topic::code), gen::set(&Topic::title, line()));
}

template <>
rc::Gen<Criterion> rc::NounGenerator<Criterion>::arbitrary()
{
    return gen::build<Criterion>(gen::set(&Criterion::uid, uid()), gen::set(&Criterion::code, line()),
                                 gen::set(&Criterion::text, line()));
}

template <>
rc::Gen<Block> rc::NounGenerator<Block>::arbitrary()
{
    return gen::exec([] {
        // Tables have most ways to be.
        const auto kind = gen::weightedOneOf<BlockKind>(
            {{5, among(BlockKind::Heading, BlockKind::Image)}, {1, gen::just(BlockKind::Table)}});
        Block block{*uid(), *kind};
        block.text = *text();
        fillByKind(block);
        return block;
    });
}

template <>
rc::Gen<Lesson> rc::NounGenerator<Lesson>::arbitrary()
{
    return gen::build<Lesson>(gen::set(&Lesson::uid, uid()), gen::set(&Lesson::position, gen::inRange(0, 50)),
                              gen::set(&Lesson::code), gen::set(&Lesson::title, line()), gen::set(&Lesson::date),
                              gen::set(&Lesson::source), gen::set(&Lesson::tags, tags()),
                              gen::set(&Lesson::blocks, listOf<Block>(0, 6, gen::arbitrary<Block>())));
}

template <>
rc::Gen<Concept> rc::NounGenerator<Concept>::arbitrary()
{
    return gen::build<Concept>(gen::set(&Concept::uid, uid()), gen::set(&Concept::term, line()),
                               gen::set(&Concept::aliases, lines(0, 3)), gen::set(&Concept::tags, tags()));
}

template <>
rc::Gen<Definition> rc::NounGenerator<Definition>::arbitrary()
{
    return gen::build<Definition>(gen::set(&Definition::uid, uid()), gen::set(&Definition::text, line()),
                                  gen::set(&Definition::source), gen::set(&Definition::edition),
                                  gen::set(&Definition::official), gen::set(&Definition::keyPhrases, lines(0, 3)),
                                  gen::set(&Definition::tags, tags()));
}
