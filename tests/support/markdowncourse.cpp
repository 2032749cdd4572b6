// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowncourse.h"

#include <QTest>

namespace lamplight::exchange {

Source sourceOf(const QString& file, const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return {file, QStringLiteral("UTF-8"), lines};
}

QString courseText()
{
    return QStringLiteral(
        "---\nlamplight: 1\nkind: course\ntitle: Tea\n---\n\n## Topics\n\n- `1` Leaves\n  - `1.1` Green\n"
        "- `2` Water\n\n## Criteria\n\n- `1.a` Tell leaves apart\n  - topic: 1\n");
}

QString conceptsText()
{
    return QStringLiteral("---\nlamplight: 1\nkind: concepts\n---\n\n## Steeping\n\n: leaving leaves in hot water\n"
                          "  - uid: d-steep\n\n## Boiling\n");
}

QString lessonText(const QString& body)
{
    return QStringLiteral("---\nlamplight: 1\nkind: lesson\ncode: 1.1\ntitle: Green\n---\n") % body;
}

Material courseOf(const QString& lessonBody)
{
    return {QStringLiteral("/tea"),
            {sourceOf(QStringLiteral("/tea/course.md"), courseText()),
             sourceOf(QStringLiteral("/tea/concepts.md"), conceptsText()),
             sourceOf(QStringLiteral("/tea/lessons/1.1.md"), lessonText(lessonBody))}};
}

QStringList notToldOnce(const Material& material, const ImportPlan& plan)
{
    QHash<QString, int> told;
    for (const TraceEntry& entry : plan.trace)
        ++told[QString(entry.file % u':' % QString::number(entry.line))];
    for (const Problem& problem : plan.problems)
        ++told[QString(problem.file % u':' % QString::number(problem.line))];
    QStringList wrong;
    qsizetype lines = 0;
    for (const Source& source : material.sources)
        for (int line = 1; line <= source.lines.size(); ++line, ++lines)
            if (const QString place = source.file % u':' % QString::number(line); told.take(place) != 1)
                wrong.append(place);
    wrong.append(told.keys());
    if (plan.lines != lines)
        wrong.append(QStringLiteral("lines: %1").arg(plan.lines));
    return wrong;
}

ImportPlan planOf(const Material& material)
{
    NoProgress progress;
    const auto plan = markdown::read(material, progress);
    if (!plan) {
        QTest::qFail(qPrintable(describe(plan.error())), __FILE__, __LINE__);
        return {};
    }
    if (const QStringList wrong = notToldOnce(material, *plan); !wrong.isEmpty())
        QTest::qFail(qPrintable(u"not told once: " % wrong.join(u' ')), __FILE__, __LINE__);
    return *plan;
}

QStringList problemsOf(const ImportPlan& plan)
{
    QStringList list;
    for (const Problem& problem : plan.problems)
        list.append(
            QString(problem.file.section(u'/', -1) % u':' % QString::number(problem.line) % u' ' % problem.why));
    return list;
}

} // namespace lamplight::exchange
