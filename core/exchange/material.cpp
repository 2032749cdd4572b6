// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/source.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lamplight::exchange {

namespace {

tl::unexpected<Error> refusedPath(ErrorKind kind, const QString& path, const char* sentence,
                                  const QString& details = {})
{
    return tl::unexpected(Error{kind, QCoreApplication::translate("exchange", sentence).arg(path), details, path});
}

/// By the names as people number them: digits count as numbers ("2.9" before "2.10"), the rest by folded letters, a
/// folder before what its name begins.
bool comesBefore(const QString& left, const QString& right)
{
    const auto digitsEnd = [](const QString& text, qsizetype from) {
        while (from < text.size() && text[from].isDigit())
            ++from;
        return from;
    };
    qsizetype i = 0, j = 0;
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            const qsizetype iEnd = digitsEnd(left, i), jEnd = digitsEnd(right, j);
            const qulonglong a = QStringView(left).mid(i, iEnd - i).toULongLong();
            const qulonglong b = QStringView(right).mid(j, jEnd - j).toULongLong();
            if (a != b)
                return a < b;
            i = iEnd;
            j = jEnd;
            continue;
        }
        const QChar a = left[i] == u'/' ? QChar(u'\1') : left[i].toCaseFolded();
        const QChar b = right[j] == u'/' ? QChar(u'\1') : right[j].toCaseFolded();
        if (a != b)
            return a < b;
        ++i;
        ++j;
    }
    const qsizetype leftRest = left.size() - i, rightRest = right.size() - j;
    return leftRest != rightRest ? leftRest < rightRest : left < right;
}

QStringList textsIn(const QString& folder)
{
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    std::ranges::sort(files, comesBefore);
    return files;
}

Result<Source> readSource(const QString& path)
{
    QFile file(path);
    // The size first: nobody's memory is filled with a file that is refused anyway.
    if (file.size() > largestText)
        return refusedPath(ErrorKind::Input, path,
                           QT_TRANSLATE_NOOP("exchange", "“%1” is larger than 20 MB, more than a text to study. Split "
                                                         "it into several files and import those."));
    if (!file.open(QIODevice::ReadOnly))
        return refusedPath(ErrorKind::Io, path,
                           QT_TRANSLATE_NOOP("exchange", "“%1” can't be opened. See that you may read it."),
                           file.errorString());
    const QByteArray bytes = file.read(largestText + 1);
    if (file.error() != QFileDevice::NoError)
        return refusedPath(ErrorKind::Io, path,
                           QT_TRANSLATE_NOOP("exchange", "“%1” can't be read to its end. Copy it to another disk and "
                                                         "try again."),
                           file.errorString());
    return decode(path, bytes);
}

} // namespace

Result<Material> readMaterial(const QStringList& paths)
{
    Material material;
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return refusedPath(ErrorKind::NotFound, path,
                               QT_TRANSLATE_NOOP("exchange", "There is no “%1”. See that the name is spelt right and "
                                                             "the disk is there."));
        if (!info.isDir()) {
            files += path;
            continue;
        }
        const QStringList inside = textsIn(path);
        if (inside.isEmpty())
            return refusedPath(ErrorKind::Input, path,
                               QT_TRANSLATE_NOOP("exchange", "The folder “%1” holds no text (.txt or .md). Choose the "
                                                             "folder where the pages are."));
        files += inside;
        if (paths.size() == 1)
            material.root = path;
    }
    for (const QString& file : files) {
        Result<Source> source = readSource(file);
        LAMPLIGHT_TRY(source);
        material.sources += *std::move(source);
    }
    return material;
}

} // namespace lamplight::exchange
