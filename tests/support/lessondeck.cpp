// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondeck.h"

#include "deck/lessons.h"
#include "deck/topics.h"
#include "study/importdesk.h"

#include <QDir>

namespace lamplight::test {

namespace {

template <class T>
T needed(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void bringIn(study::Session& session, const Result<exchange::ImportPlan>& plan)
{
    NoProgress progress;
    needed(study::ImportDesk(session).apply(needed(plan), progress));
}

QString sampleFile(const QString& name)
{
    return QDir(QStringLiteral(LAMPLIGHT_SAMPLE)).filePath(name);
}

Block blockOf(BlockKind kind, const QString& text, QStringList items = {})
{
    Block block;
    block.uid = newUid();
    block.kind = kind;
    block.level = kind == BlockKind::Heading ? 2 : 0;
    block.text = text;
    block.items = std::move(items);
    return block;
}

} // namespace

void importSampleCourse(study::Session& session)
{
    NoProgress progress;
    bringIn(session, study::ImportDesk::read(QStringList{sampleFile(QStringLiteral("course"))}, QString(), progress));
}

void importDamagedPage(study::Session& session)
{
    NoProgress progress;
    bringIn(session,
            study::ImportDesk::read(QStringList{sampleFile(QStringLiteral("damaged-page.txt"))}, QString(), progress));
}

void importPage(study::Session& session, const QString& text)
{
    NoProgress progress;
    bringIn(session, study::ImportDesk::read(needed(study::ImportDesk::pasted(text)), {}, progress));
}

QString addLesson(study::Session& session, const QString& title, const QList<Block>& blocks)
{
    Lesson lesson;
    lesson.uid = newUid();
    lesson.code = QStringLiteral("9.1");
    lesson.title = title;
    lesson.blocks = blocks;
    needed(session.deck().step(QStringLiteral("Add a page"), [&](deck::Connection& connection) -> Result<void> {
        const auto topic = deck::insert(connection, Topic{{}, newUid(), {}, 8, QStringLiteral("9.1"), title});
        if (!topic)
            return tl::unexpected(topic.error());
        lesson.topic = *topic;
        const auto made = deck::insert(connection, lesson);
        return made ? Result<void>() : tl::unexpected(made.error());
    }));
    return lesson.uid;
}

QString addLongLesson(study::Session& session, int bytes)
{
    const QString paragraph = QStringLiteral(
        "Whoever runs a service keeps resources ready, and whoever uses it brings needs and work of their own; what "
        "comes of it is made by both, while it is used. A provider that knows this asks early and often what has "
        "become better, what it costs and what might go wrong, and it writes down what it hears.");
    QList<Block> blocks;
    for (int taken = 0, number = 1; taken < bytes; ++number) {
        blocks.append(blockOf(BlockKind::Heading, QStringLiteral("Section %1").arg(number)));
        for (int i = 0; i < 4; ++i)
            blocks.append(blockOf(BlockKind::Paragraph, QStringLiteral("%1.%2 %3").arg(number).arg(i).arg(paragraph)));
        blocks.append(blockOf(BlockKind::List, QStringLiteral("- one thing\n- and another"),
                              {QStringLiteral("one thing"), QStringLiteral("and another")}));
        taken += 4 * int(paragraph.size());
    }
    return addLesson(session, QStringLiteral("A long page"), blocks);
}

} // namespace lamplight::test
