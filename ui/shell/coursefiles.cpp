// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/coursefiles.h"

#include "study/readingdesk.h"
#include "study/today.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace lamplight::ui {

QString coursesFolder()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("Lamplight"));
    return folder.filePath(QStringLiteral("Lamplight"));
}

QString freeCourseFile(const QString& title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = title.simplified().left(80);
    name.replace(unfit, QStringLiteral("-"));
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(QCoreApplication::translate("shell", "Course"));
    const QDir folder(coursesFolder());
    QString file = folder.filePath(name + deckSuffix);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(deckSuffix));
    return file;
}

QString sampleCourseFile()
{
    const QString name = QStringLiteral("lamplight/sample.lamp");
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/") + name;
    if (QFileInfo::exists(beside))
        return QDir::cleanPath(beside);
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
}

Result<CourseSize> courseSize(const QString& file, const Clock& clock)
{
    auto session = study::Session::open(file, deck::Access::ReadOnly, clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto today = study::today(**session);
    if (!today)
        return tl::unexpected(today.error());
    const auto syllabus = study::ReadingDesk(**session).syllabus();
    if (!syllabus)
        return tl::unexpected(syllabus.error());
    CourseSize size{today->title, today->lessons, today->cards, today->questions, 0};
    for (const study::SyllabusTopic& topic : *syllabus)
        for (const study::SyllabusLesson& lesson : topic.lessons)
            size.readingMinutes += lesson.minutes;
    return size;
}

Result<void> copyCourse(const QString& from, const QString& to, const Clock& clock)
{
    auto session = study::Session::open(from, deck::Access::ReadOnly, clock);
    if (!session)
        return tl::unexpected(session.error());
    return (*session)->deck().copyTo(to, false);
}

} // namespace lamplight::ui
