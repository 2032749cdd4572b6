// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/reader.h"

#include "exchange/markdown/conceptfile.h"
#include "exchange/markdown/coursefile.h"
#include "exchange/markdown/lessonfile.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <vector>

namespace lamplight::exchange::markdown {

namespace {

QString nameInFolder(const Source& source, const QString& root)
{
    QString name = source.file;
    if (!root.isEmpty() && name.startsWith(root))
        name.remove(0, root.size());
    else
        name = name.section(u'/', -1);
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

Lines bodyOf(const Source& source, const FrontMatter& matter)
{
    QList<Line> body;
    for (int line = matter.end + 1; line <= source.lines.size(); ++line)
        body.append({line, source.lines[line - 1]});
    return Lines(body);
}

Result<std::vector<CourseFile>> openFiles(const Material& material)
{
    std::vector<CourseFile> files;
    for (const Source& source : material.sources) {
        auto matter = readFrontMatter(source);
        LAMPLIGHT_TRY(matter);
        if (matter->kind == FileKind::Course &&
            std::ranges::any_of(files, [](const CourseFile& file) { return file.matter.kind == FileKind::Course; }))
            return tl::unexpected(
                Error{ErrorKind::Input,
                      QCoreApplication::translate("exchange",
                                                  "A folder holds one course; import each from a folder of its own."),
                      {},
                      source.file,
                      1});
        files.push_back({nameInFolder(source, material.root), *matter, bodyOf(source, *matter), Account(source)});
    }
    return files;
}

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("exchange", "The import was stopped; nothing has changed.")};
}

} // namespace

bool recognises(const Material& material)
{
    return std::ranges::any_of(material.sources, hasFrontMatter);
}

Result<ImportPlan> read(const Material& material, Progress& progress)
{
    auto files = openFiles(material);
    LAMPLIGHT_TRY(files);
    if (std::ranges::none_of(*files, [](const CourseFile& file) { return file.matter.kind == FileKind::Course; }))
        return failure(
            ErrorKind::Input,
            QCoreApplication::translate("exchange", "No file here says “kind: course”; choose the course's folder."));
    Reading reading;
    reading.plan.format = QStringLiteral("markdown");
    qint64 done = 0;
    // What is referred to first: topics and criteria, then concepts, then the pages that name them.
    const auto each = [&](std::initializer_list<FileKind> kinds, const std::function<void(CourseFile&)>& readFile) {
        for (CourseFile& file : *files) {
            if (progress.cancelled())
                return false;
            if (std::ranges::find(kinds, file.matter.kind) == kinds.end())
                continue;
            readFile(file);
            progress.report(++done, static_cast<qint64>(files->size()));
        }
        return true;
    };
    QList<PendingRelation> relations;
    QList<PendingQuestion> asked;
    const bool whole =
        each({FileKind::Course}, [&](CourseFile& file) { readCourse(file, reading); }) &&
        each({FileKind::Concepts}, [&](CourseFile& file) { relations.append(readConcepts(file, reading)); }) &&
        each({FileKind::Lesson}, [&](CourseFile& file) { asked.append(readLesson(file, reading)); }) &&
        each({FileKind::Questions}, [&](CourseFile& file) { readQuestions(file, reading); });
    if (!whole)
        return tl::unexpected(cancelled());
    joinRelations(relations, reading);
    checkAsked(asked, reading);
    for (const CourseFile& file : *files)
        file.account.settle(reading.plan);
    return reading.plan;
}

} // namespace lamplight::exchange::markdown
