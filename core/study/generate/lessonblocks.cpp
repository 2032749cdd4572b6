// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate/lessonblocks.h"

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostAsked = 5;

Block newBlock(BlockKind kind, const QString& text, Wording& wording)
{
    Block made;
    made.uid = wording.uid();
    made.kind = kind;
    made.text = text;
    return made;
}

Block labelled(BlockKind kind, const QString& label, int items, Wording& wording)
{
    Block made = newBlock(kind, label + u':', wording);
    made.label = label;
    for (int i = 0; i < items; ++i) {
        made.items += wording.sentence();
        made.text += u"\n- "_s + made.items.last();
    }
    return made;
}

Block newHeading(Wording& wording)
{
    Block made = newBlock(BlockKind::Heading, wording.phrase(), wording);
    made.text[0] = made.text[0].toUpper();
    made.level = 2;
    return made;
}

Block newTable(Wording& wording)
{
    Block made = newBlock(BlockKind::Table, {}, wording);
    QStringList lines;
    for (int row = 0; row < 4; ++row) {
        made.cells += QStringList{wording.phrase(), wording.phrase(), wording.phrase()};
        lines += made.cells.last().join(u'\t');
    }
    made.text = lines.join(u'\n');
    return made;
}

} // namespace

Block paragraph(Wording& wording, Random& random)
{
    return newBlock(BlockKind::Paragraph, wording.sentences(2 + static_cast<int>(random.below(4))), wording);
}

QList<Block> openingBlocks(Wording& wording, Random& random)
{
    QList<Block> blocks{newHeading(wording), paragraph(wording, random), paragraph(wording, random)};
    Block list = newBlock(BlockKind::List, {}, wording);
    QStringList lines;
    for (int i = 0; i < 4; ++i) {
        list.items += wording.phrase();
        lines += u"- "_s + list.items.last();
    }
    list.text = lines.join(u'\n');
    return blocks << list << newHeading(wording);
}

Block definitionBlock(const Definition& definition, const QString& term, Wording& wording)
{
    const QString lead = definition.official ? u"Official definition: %1 is defined as"_s : u"%1 means"_s;
    Block made = newBlock(BlockKind::Definition, u"%1 %2"_s.arg(lead.arg(term), definition.text), wording);
    made.definitions = {definition.uid};
    return made;
}

QList<Block> closingBlocks(const QList<Question>& asked, Wording& wording, Random& random)
{
    QList<Block> blocks{newTable(wording)};
    Block tip = newBlock(BlockKind::ExamTip, u"Exam tip: "_s + wording.sentence(), wording);
    tip.label = u"Exam tip"_s;
    blocks << tip << paragraph(wording, random) << labelled(BlockKind::Takeaways, u"Key takeaways"_s, 5, wording)
           << labelled(BlockKind::Summary, u"Summary"_s, 3, wording);
    if (asked.isEmpty())
        return blocks;
    Block check = newBlock(BlockKind::Check, u"Test yourself"_s, wording);
    check.label = u"Test yourself"_s;
    for (const Question& question : asked.mid(0, mostAsked))
        check.questions += question.uid;
    return blocks << check;
}

} // namespace lamplight::study
