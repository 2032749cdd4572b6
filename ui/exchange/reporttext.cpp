// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttext.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace lamplight::ui {

namespace {

QString reportLine(const char* sentence, int n)
{
    return QCoreApplication::translate("exchange", sentence, nullptr, n);
}

} // namespace

QString reportText(const QString& name, const exchange::ImportReport& report, const LineAccount& account)
{
    QStringList lines{QCoreApplication::translate("exchange", "Import: %1").arg(name), {}};
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln line(s) in the source"), int(account.lines.size()));
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln placed"), account.placed);
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln not understood, kept as text"), account.kept);
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln not understood, left out"), account.dropped);
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln blank"), account.blank);
    lines += QString();
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln created"), report.changed.created);
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln updated"), report.changed.updated);
    lines += reportLine(QT_TRANSLATE_NOOP("exchange", "%Ln unchanged"), report.changed.unchanged);
    if (!report.problems.isEmpty()) {
        lines += QString();
        lines += QCoreApplication::translate("exchange", "Not understood");
    }
    for (const exchange::Problem& problem : report.problems) {
        lines += problem.line > 0 ? QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.why)
                                  : QStringLiteral("%1: %2").arg(problem.file, problem.why);
        if (!problem.text.trimmed().isEmpty())
            lines += QString(u"    " + problem.text.trimmed());
    }
    return QString(lines.join(u'\n') + u'\n');
}

Result<void> saveText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(
        Error{ErrorKind::Io,
              QCoreApplication::translate("exchange", "The report couldn't be saved. The import itself is done; "
                                                      "choose another folder."),
              file.errorString(), path});
}

} // namespace lamplight::ui
