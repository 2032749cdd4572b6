// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace {

// A module finds its packages by where it lies, so ours are copied beside theirs.
QString besidePackages(const QString& script)
{
    const QFileInfo own(script);
    if (!own.isAbsolute())
        return script;
    const QString copy = QStringLiteral(LAMPLIGHT_PEERS "/") + own.fileName();
    QFile::remove(copy);
    return QFile::copy(script, copy) ? copy : QString();
}

} // namespace

QByteArray runNode(const QString& script, const QStringList& arguments)
{
    QProcess node;
    node.setWorkingDirectory(QStringLiteral(LAMPLIGHT_PEERS));
    node.start(QStringLiteral(LAMPLIGHT_NODE), QStringList(besidePackages(script)) + arguments);
    const bool ended = node.waitForFinished(150'000);
    if (ended && node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0)
        return node.readAllStandardOutput();
    qWarning("%s: %s", qPrintable(script), node.readAllStandardError().constData());
    return {};
}
