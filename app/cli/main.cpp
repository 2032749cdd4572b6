// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/englishplurals.h"
#include "program.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lamplight-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPLIGHT_VERSION));
    lamplight::EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    return lamplight::cli::run(QCoreApplication::arguments().mid(1));
}
