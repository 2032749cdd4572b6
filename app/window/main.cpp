// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/englishplurals.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace lamplight;

/// lamplight [DECK]: opens the window on the deck, on the one used last, or on the page that asks what to study.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Lamplight"));
    QApplication::setApplicationVersion(QStringLiteral(LAMPLIGHT_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Lamplight"));
    QApplication::setDesktopFileName(QStringLiteral("lamplight"));

    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Read, recall and sit: one desk for an exam with a date."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("deck"), QCoreApplication::translate("main", "The course to open."),
                                 QStringLiteral("[DECK]"));
    parser.process(app);

    ui::Theme::install(app);
    const SystemClock clock;
    ui::Preferences preferences;
    ui::MainWindow window(clock, preferences, ui::screens());
    const QStringList named = parser.positionalArguments();
    const QStringList recent = preferences.recentDecks();
    const QString deck = !named.isEmpty() ? named.constFirst() : recent.value(0);
    if (deck.isEmpty())
        window.showFirstStart();
    else
        window.openDeck(deck); // when it fails, the window asks what to study and says why
    window.show();
    return QApplication::exec();
}
