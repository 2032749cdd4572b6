// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/labels.h"
#include "exchange/studyguide/questions.h"
#include "exchange/studyguide/takers.h"
#include "exchange/studyguide/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamplight::exchange::studyguide {

namespace {

/// A line break of HTML in a stem or an option is a line break.
QString withBreaks(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\t\\n]*<br ?/?>[ \\t\\n]*"),
                                           QRegularExpression::CaseInsensitiveOption);
    return text.replace(breaks, QStringLiteral("\n")).trimmed();
}

void addOptions(Reading& r, FoundQuestion& found, const OptionRun& run)
{
    if (run.lost()) {
        for (const int line : run.bare) {
            addCheckLine(r, line);
            r.listed(line, Rule::LostOption,
                     QCoreApplication::translate("exchange", "The mark of an option whose text was lost"));
        }
        return;
    }
    for (const FoundOption& option : run.options) {
        Option made;
        made.uid = newUid();
        made.text = withBreaks(option.text);
        made.correct = option.checked;
        found.question.options += made;
        found.labels += option.label;
    }
    for (const int line : run.bare) {
        addCheckLine(r, line);
        r.listed(line, Rule::LostOption,
                 QCoreApplication::translate("exchange", "The mark of an option whose text was lost"));
    }
}

/// "True or false: ..." words its two options itself.
void addTrueFalse(FoundQuestion& found)
{
    if (!found.question.options.isEmpty() || !found.question.stem.contains(u"true or false", Qt::CaseInsensitive))
        return;
    for (const QString& word : {QStringLiteral("True"), QStringLiteral("False")}) {
        Option option;
        option.uid = newUid();
        option.text = word;
        found.question.options += option;
    }
    found.labels = {QStringLiteral("A"), QStringLiteral("B")};
}

QString stemOf(const Reading& r, const QuestionShape& shape, qsizetype glued)
{
    QStringList lines = {shape.stemStart.toString()};
    for (int i = shape.stem + 1; i < shape.stemEnd; ++i)
        lines += r.line(i).text.toString();
    if (glued >= 0) // the last line ends where the first option begins
        lines.last().chop(r.line(shape.stemEnd - 1).text.size() - glued);
    QString stem = withBreaks(lines.join(u'\n'));
    if (stem.endsWith(u"**") &&
        stem.count(QStringLiteral("**")) % 2 == 1) // "**3. Which one?**": its start went with the number
        stem.chop(2);
    return stem;
}

void takeQuestion(Reading& r, QuestionShape shape)
{
    FoundQuestion found;
    found.question.uid = newUid();
    found.number = shape.prefix.number;
    const QStringView lastLine = r.line(shape.stemEnd - 1).text;
    const qsizetype glued = shape.options.glued ? gluedOption(lastLine, r.line(shape.options.first).text) : -1;
    found.question.stem = stemOf(r, shape, glued);
    if (glued >= 0)
        shape.options = optionsAfter(r, shape.options.first, lastLine.mid(glued));
    Block& block = checkBlock(r);
    if (shape.stem > shape.first) {
        addCheckLine(r, shape.first);
        r.took(shape.first, shape.first + 1, Rule::QuestionMarker);
        r.took(shape.first + 1, shape.stem, Rule::Blank);
    }
    r.took(shape.stem, shape.stemEnd, Rule::Question);
    int end = shape.stemEnd;
    if (!shape.options.options.isEmpty()) {
        r.took(end, shape.options.end, Rule::Option);
        addOptions(r, found, shape.options);
        end = shape.options.end;
    }
    addTrueFalse(found);
    const int after = takeAnswers(r, end, found);
    for (int i = end; i < after; ++i)
        if (r.line(i).mark == Mark::Blank)
            r.took(i, i + 1, Rule::Blank);
    describeQuestion(found.question);
    block.questions += found.question.uid;
    r.page.questions += found;
    r.at = after;
}

/// A check that no question follows is a heading like any other.
void takeMarker(Reading& r)
{
    const Line& line = r.line(r.at);
    const QStringView text = line.mark == Mark::Heading ? line.content : line.text;
    r.section = Section::Check;
    const int below = r.next(r.at + 1);
    if (below < r.end && (isQuestion(r, below) || isCheckMarker(r, below))) {
        Block& block = checkBlock(r);
        if (block.label.isEmpty())
            block.label = labelOf(text)->printed;
        addCheckLine(r, r.at);
        r.took(r.at, r.at + 1, Rule::QuestionMarker);
    } else {
        Block& block = r.add(BlockKind::Heading, text.toString());
        block.level = std::max(line.level, 2);
        r.heading = plain(text);
        r.took(r.at, r.at + 1, Rule::Heading);
    }
    ++r.at;
}

} // namespace

Block& checkBlock(Reading& r)
{
    if (!r.page.blocks.isEmpty() && r.page.blocks.last().kind == BlockKind::Check)
        return r.page.blocks.last();
    return r.add(BlockKind::Check, QString());
}

void addCheckLine(Reading& r, int i)
{
    const Line& line = r.line(i);
    QString& text = checkBlock(r).text;
    text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
            (line.mark == Mark::Heading ? line.content : line.text).toString();
}

bool takeQuestions(Reading& r)
{
    if (isCheckMarker(r, r.at)) {
        takeMarker(r);
        return true;
    }
    const QuestionShape shape = questionAt(r, r.at);
    if (shape.recognised)
        takeQuestion(r, shape);
    return shape.recognised;
}

} // namespace lamplight::exchange::studyguide
