// SPDX-License-Identifier: GPL-3.0-or-later
#include "stops.h"
#include "tour.h"
#include "ui/uitest.h"

#include <QTextStream>

namespace {

/// Offscreen windows have no size hints to pass on, and say so for every picture.
void tellUnlessHints(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message != u"This plugin does not support propagateSizeHints()")
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << '\n';
}

} // namespace

/// lamplight-tour DIR [NAME]: pictures of every screen and state (of those whose name contains NAME) into DIR, with an
/// index page. Exit 0: all is well; 1: something is wrong with a picture; 2: wrong usage.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2 || words.size() > 3 || words.at(1).startsWith(QLatin1Char('-'))) {
        err << "usage: lamplight-tour DIR [NAME]\n";
        return 2;
    }
    const QDir folder(words.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        err << folder.path() << " can't be made\n";
        return 2;
    }
    qInstallMessageHandler(tellUnlessHints);
    lamplight::test::prepareApplication(app);
    lamplight::tour::Tour tour(folder);
    tour.setFilter(words.value(2));
    lamplight::tour::addPartStops(tour);
    lamplight::tour::addChartStops(tour);
    lamplight::tour::addShellStops(tour);
    lamplight::tour::addImportStops(tour);
    lamplight::tour::addLessonStops(tour);
    lamplight::tour::addTodayStops(tour);
    lamplight::tour::addReviewStops(tour);
    lamplight::tour::addMoreReviewStops(tour);
    lamplight::tour::addExamStops(tour);
    lamplight::tour::addRoomStops(tour);
    lamplight::tour::addProgressStops(tour);
    const QStringList faults = tour.run();
    for (const QString& fault : faults)
        err << fault << '\n';
    QTextStream(stdout) << folder.absoluteFilePath(QStringLiteral("index.html")) << '\n';
    return faults.isEmpty() ? 0 : 1;
}
