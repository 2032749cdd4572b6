// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include "base/progress.h"
#include "exchange/source.h"
#include "exchange/studyguide/reader.h"
#include "model/names.h"

#include <QTest>

#include <algorithm>

namespace lamplight::support {

using namespace exchange;

namespace {

ImportPlan readTexts(const QString& root, const QList<std::pair<QString, QString>>& files)
{
    Material material{root, {}};
    for (const auto& [file, text] : files) {
        const Result<Source> source = decode(file, text.toUtf8());
        if (!source)
            qFatal("%s", qPrintable(describe(source.error())));
        material.sources += *source;
    }
    NoProgress progress;
    const Result<ImportPlan> plan = studyguide::read(material, progress);
    if (!plan)
        qFatal("%s", qPrintable(describe(plan.error())));
    return *plan;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral(" / "));
}

QString bracketed(const QStringList& items)
{
    return QStringLiteral("[%1]").arg(items.join(u'|'));
}

} // namespace

ImportPlan planOf(const QString& text, const QString& file)
{
    return readTexts({}, {{file, text}});
}

ImportPlan planOfFolder(const QList<std::pair<QString, QString>>& files)
{
    QList<std::pair<QString, QString>> placed;
    for (const auto& [file, text] : files)
        placed += {QString(QStringLiteral("course/") + file), text};
    return readTexts(QStringLiteral("course"), placed);
}

QString told(const Block& block)
{
    QString text = name(block.kind);
    if (block.level > 0)
        text += QString::number(block.level);
    if (!block.label.isEmpty())
        text += QStringLiteral(" (%1)").arg(block.label);
    if (block.damaged)
        text += QStringLiteral(" damaged");
    if (!block.items.isEmpty())
        return text + u' ' + bracketed(block.items);
    for (const QStringList& row : block.cells)
        text += (text.endsWith(u']') ? QString() : QStringLiteral(" ")) + bracketed(row);
    if (!block.cells.isEmpty())
        return text;
    return block.text.isEmpty() ? text : text + u' ' + oneLine(block.text);
}

QStringList toldBlocks(const ImportPlan& plan)
{
    QStringList all;
    for (const Lesson& lesson : plan.lessons)
        for (const Block& block : lesson.blocks)
            all += told(block);
    return all;
}

QString told(const Question& question)
{
    QStringList options;
    for (const Option& option : question.options)
        options += (option.correct ? QStringLiteral("*") : QString()) + oneLine(option.text);
    QString text = (question.isIncomplete() ? QStringLiteral("? ") : QString()) + oneLine(question.stem);
    if (!options.isEmpty())
        text += u' ' + bracketed(options);
    return question.explanation.isEmpty() ? text : text + QStringLiteral(" because: ") + oneLine(question.explanation);
}

QStringList toldQuestions(const ImportPlan& plan)
{
    QStringList all;
    for (const Question& question : plan.questions)
        all += told(question);
    return all;
}

QStringList toldDefinitions(const ImportPlan& plan)
{
    QStringList all;
    for (const Definition& definition : plan.definitions) {
        const Concept& term = plan.concepts.at(definition.concept_.value - 1);
        QString text = term.term;
        if (!term.aliases.isEmpty())
            text += QStringLiteral(" (%1)").arg(term.aliases.join(u'|'));
        text += QStringLiteral(" = ") + definition.text;
        all += definition.official ? text + QStringLiteral(" (official)") : text;
    }
    return all;
}

QStringList toldTopics(const ImportPlan& plan)
{
    QStringList all;
    for (const Topic& topic : plan.topics) {
        const QString own = QString(topic.code + u' ' + topic.title).trimmed();
        all += topic.parent.isValid() ? all.at(topic.parent.value - 1) + QStringLiteral(" / ") + own : own;
    }
    return all;
}

QString fateOf(const ImportPlan& plan, int line)
{
    const auto traced = std::ranges::find(plan.trace, line, &TraceEntry::line);
    if (traced != plan.trace.end())
        return traced->rule;
    const auto listed = std::ranges::find(plan.problems, line, &Problem::line);
    return listed != plan.problems.end() ? QStringLiteral("!") + listed->why : QStringLiteral("lost");
}

QString everythingIn(const ImportPlan& plan)
{
    QStringList all = {plan.title};
    for (const Topic& topic : plan.topics)
        all += {topic.code, topic.title};
    for (const Lesson& lesson : plan.lessons) {
        all += {lesson.code, lesson.title, lesson.date};
        for (const Block& block : lesson.blocks)
            all += {block.label, block.text};
    }
    for (const Question& question : plan.questions) {
        all += {question.stem, question.explanation};
        for (const Option& option : question.options)
            all += option.text;
    }
    for (const Problem& problem : plan.problems)
        all += problem.text;
    return all.join(u'\n');
}

QString accountingFault(const ImportPlan& plan, const QString& file, int lines)
{
    QList<int> seen(lines + 1, 0);
    const auto note = [&](const QString& where, int line) {
        if (where == file && line >= 1 && line <= lines)
            ++seen[line];
        else
            ++seen[0];
    };
    for (const TraceEntry& entry : plan.trace)
        note(entry.file, entry.line);
    for (const Problem& problem : plan.problems)
        note(problem.file, problem.line);
    for (int line = 1; line <= lines; ++line)
        if (seen[line] != 1)
            return QStringLiteral("line %1 has %2 entries").arg(line).arg(seen[line]);
    for (const TraceEntry& entry : plan.trace)
        if (entry.rule.isEmpty())
            return QStringLiteral("line %1 has no rule").arg(entry.line);
    return seen[0] == 0 && plan.lines == lines ? QString() : QStringLiteral("entries for lines that aren't there");
}

} // namespace lamplight::support
