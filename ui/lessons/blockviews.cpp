// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/blockviews.h"

#include "base/fold.h"
#include "lessons/callout.h"
#include "lessons/checkquestion.h"
#include "lessons/damagedtable.h"
#include "lessons/definitionsource.h"
#include "lessons/lessontable.h"
#include "lessons/pageevents.h"
#include "lessons/piececolumn.h"
#include "parts/panel.h"
#include "parts/text.h"

#include <QCoreApplication>

namespace lamplight::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Lesson", text);
}

struct CalloutLook {
    std::optional<Tone> tone;
    Glyph glyph;
    QString word;
};

CalloutLook calloutLook(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Definition: return {Tone::Info, Glyph::Quote, words(QT_TRANSLATE_NOOP("Lesson", "Definition"))};
    case BlockKind::ExamTip: return {Tone::Warn, Glyph::Diamond, words(QT_TRANSLATE_NOOP("Lesson", "Exam tip"))};
    case BlockKind::Note: return {Tone::Info, Glyph::Info, words(QT_TRANSLATE_NOOP("Lesson", "Note"))};
    case BlockKind::WorkedExample: return {{}, Glyph::Edit, words(QT_TRANSLATE_NOOP("Lesson", "Worked example"))};
    case BlockKind::Takeaways: return {Tone::Good, Glyph::List, words(QT_TRANSLATE_NOOP("Lesson", "Key takeaways"))};
    case BlockKind::Summary: return {Tone::Good, Glyph::Check, words(QT_TRANSLATE_NOOP("Lesson", "Summary"))};
    default: return {{}, Glyph::Note, words(QT_TRANSLATE_NOOP("Lesson", "Quote"))};
    }
}

/// The kind's own word first, then the label where that says more; nothing when the heading above says it all.
QString calloutWord(const BlockSource& source, const QString& word)
{
    if (fold(source.headingAbove).contains(fold(word)))
        return {};
    const QString label = source.block.label;
    if (label.isEmpty() || fold(label).contains(fold(word)))
        return label.isEmpty() ? word : label;
    return QStringLiteral("%1 · %2").arg(word, label);
}

QString definitionNote(const BlockSource& source)
{
    QStringList notes;
    for (const study::ConceptView& view : source.page.concepts)
        for (const Definition& definition : view.definitions)
            if (source.block.definitions.contains(definition.uid))
                notes.append(definitionSource(definition));
    notes.append(source.cardNote);
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.join(QStringLiteral(" · "));
}

QWidget* makeCallout(const BlockSource& source, PageEvents* events)
{
    const CalloutLook look = calloutLook(source.block.kind);
    auto* callout = new Callout(look.tone, look.glyph, calloutWord(source, look.word));
    callout->addFlow(new PieceColumn(source.shown.pieces, Setting::Prose, PieceColumn::Bullets::Indent, events));
    if (const QString note = definitionNote(source); !note.isEmpty())
        callout->addNote(note);
    return callout;
}

QWidget* makeCode(const BlockSource& source, PageEvents* events)
{
    auto* panel = new Panel({Space::S16, Space::S12}, Panel::Ground::Well);
    for (const study::ShownPiece& piece : source.shown.pieces)
        panel->column().addWidget(new TextFlow(piece.text, Setting::Code, events));
    return panel;
}

QWidget* makeCheck(const BlockSource& source, PageEvents* events)
{
    auto* check = new QWidget;
    auto* column = new Column(check, Space::S24);
    const QString label =
        source.block.label.isEmpty() ? words(QT_TRANSLATE_NOOP("Lesson", "Check yourself")) : source.block.label;
    if (fold(source.headingAbove) != fold(label))
        column->addWidget(new TextFlow({label, {}, {}}, Setting::Heading, events));
    const QStringList& uids = source.block.questions;
    for (qsizetype i = 0; i < uids.size(); ++i)
        if (const auto question = source.page.questions.constFind(uids[i]); question != source.page.questions.cend())
            column->addWidget(
                new CheckQuestion(words(QT_TRANSLATE_NOOP("Lesson", "Question %1 of %2")).arg(i + 1).arg(uids.size()),
                                  *question, events));
    return check;
}

/// A last-updated line that the title already shows is set small.
bool repeatsDate(const BlockSource& source)
{
    constexpr qsizetype longest = 20; // units of "Last updated: " and its like
    const QString& date = source.page.lesson.date;
    const QString& text = source.block.text;
    return !date.isEmpty() && text.size() <= date.size() + longest && text.endsWith(date);
}

} // namespace

BlockLook lookOf(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Heading: return {Reach::Text, Space::S24, Space::S8};
    case BlockKind::List: return {Reach::Bullets, Space::S16};
    case BlockKind::Paragraph: return {Reach::Bullets, Space::S16};
    case BlockKind::Check: return {Reach::Text, Space::S24};
    case BlockKind::Image: return {Reach::Text, Space::S16};
    case BlockKind::Table: return {block.damaged ? Reach::Within : Reach::Text, Space::S16};
    default: return {Reach::Within, Space::S16};
    }
}

QWidget* makeBlockView(const BlockSource& source, PageEvents* events)
{
    const auto first = [&] { return source.shown.pieces.value(0).text; };
    switch (source.block.kind) {
    case BlockKind::Heading:
        return new TextFlow(first(), source.block.level <= 2 ? Setting::Heading : Setting::Subheading, events);
    case BlockKind::Image: return new TextFlow(first(), Setting::Note, events);
    case BlockKind::Paragraph:
    case BlockKind::List:
        return new PieceColumn(source.shown.pieces, repeatsDate(source) ? Setting::Note : Setting::Prose,
                               PieceColumn::Bullets::HangOut, events);
    case BlockKind::Table:
        if (source.block.damaged)
            return makeDamagedTable(source, events);
        return new LessonTable(source.shown.cells, events);
    case BlockKind::Code: return makeCode(source, events);
    case BlockKind::Check: return makeCheck(source, events);
    default: return makeCallout(source, events);
    }
}

} // namespace lamplight::ui
