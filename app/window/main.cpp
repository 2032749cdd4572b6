// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/englishplurals.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace lamplight;

namespace {

/// What the words of the command line are; answers --help and --version, and ends the program then.
QStringList decksNamed(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Read, recall and sit: one desk for an exam with a date."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("deck"), QCoreApplication::translate("main", "The course to open."),
                                 QStringLiteral("[DECK]"));
    parser.process(words);
    return parser.positionalArguments();
}

} // namespace

/// lamplight [DECK]: opens the window on the deck, on the one used last, or on the page that asks what to study.
int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Lamplight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPLIGHT_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Lamplight"));
    QStringList named;
    {
        // Without a display QApplication ends the program; help and version need none.
        const QCoreApplication terminal(argc, argv);
        named = decksNamed(QCoreApplication::arguments());
    }
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("lamplight"));
    EnglishPlurals english;
    QCoreApplication::installTranslator(&english);

    ui::Theme::install(app);
    const SystemClock clock;
    ui::Preferences preferences;
    ui::MainWindow window(clock, preferences, ui::screens());
    const QStringList recent = preferences.recentDecks();
    const QString deck = !named.isEmpty() ? named.constFirst() : recent.value(0);
    if (deck.isEmpty())
        window.showFirstStart();
    else
        window.openDeck(deck); // when it fails, the window asks what to study and says why
    window.show();
    return QApplication::exec();
}
