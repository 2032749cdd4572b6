// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importscreen.h"
#include "parts/button.h"
#include "parts/longwork.h"
#include "samplewindow.h"
#include "stops.h"
#include "study/examdesk.h"
#include "studydeck.h"
#include "tour.h"
#include "ui/uitest.h"

#include <QFile>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

const QString page = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/damaged-page.txt");
const QString course = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course");

/// The screen on a deck of its own.
class Desk : public QWidget {
public:
    Desk() : screen(new ImportScreen(deck.session(), this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(screen);
    }
    ~Desk() override { delete screen; } // before its deck

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focusWidget(), key, modifiers); }
    LongWork& work() { return *findChild<LongWork*>(); }
    void waitUntilQuiet()
    {
        const auto all = findChildren<LongWork*>();
        wait([&] { return std::ranges::none_of(all, &LongWork::isRunning); });
    }
    /// A row that folds out moves what is around it, one layout after the other.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
    }
    static void wait(const std::function<bool()>& reached)
    {
        if (!QTest::qWaitFor(reached, 30000))
            qFatal("A state of the import was never reached");
    }
    void preview(const QString& file)
    {
        screen->open({.place = ui::Place::Import, .file = file});
        waitUntilQuiet();
    }

    test::StudyDeck deck;
    QTemporaryDir folder;
    ImportScreen* screen;
};

void add(Tour& tour, const QString& name, const QString& title, void (*prepare)(Desk&))
{
    tour.add({name, title, [] { return std::make_unique<Desk>(); },
              [prepare](QWidget& widget) { prepare(static_cast<Desk&>(widget)); }});
}

/// Long enough to be looked at while it is read.
void readLongText(Desk& desk)
{
    const QString path = desk.folder.filePath(QStringLiteral("notes-of-the-whole-course.txt"));
    QFile file(path), sample(page);
    if (!file.open(QIODevice::WriteOnly) || !sample.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = sample.readAll();
    while (file.size() < 12 * 1024 * 1024)
        file.write(text.repeated(100));
    file.close();
    desk.screen->open({.place = ui::Place::Import, .file = path});
    Desk::wait([&] { return desk.work().isVisible() || !desk.work().isRunning(); });
}

} // namespace

void addImportStops(Tour& tour)
{
    add(tour, QStringLiteral("import-source"), QStringLiteral("Import: source"),
        [](Desk& desk) { desk.screen->open({.place = ui::Place::Import}); });
    add(tour, QStringLiteral("import-reading"), QStringLiteral("Import: reading"), readLongText);
    add(tour, QStringLiteral("import-error"), QStringLiteral("Import: a file that is no text"), [](Desk& desk) {
        const QString path = desk.folder.filePath(QStringLiteral("scan-of-the-page.png"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000000"));
        file.close();
        desk.screen->open({.place = ui::Place::Import, .file = path});
        desk.waitUntilQuiet();
    });
    add(tour, QStringLiteral("import-preview"), QStringLiteral("Import: preview of a damaged page"),
        [](Desk& desk) { desk.preview(page); });
    tour.add({QStringLiteral("import-window"), QStringLiteral("Import: preview, in the window"),
              [] { return sampleWindow(); },
              [](QWidget& widget) {
                  static_cast<ui::MainWindow&>(widget).go({.place = ui::Place::Import, .file = page});
                  const auto all = widget.findChildren<LongWork*>();
                  Desk::wait([&] { return std::ranges::none_of(all, &LongWork::isRunning); });
              }});
    add(tour, QStringLiteral("import-split"), QStringLiteral("Import: the proposed split of a table"), [](Desk& desk) {
        desk.preview(page);
        desk.press(Qt::Key_Return);
        Desk::settle();
    });
    add(tour, QStringLiteral("import-course"), QStringLiteral("Import: preview of a course"),
        [](Desk& desk) { desk.preview(course); });
    add(tour, QStringLiteral("import-refused"), QStringLiteral("Import: refused while an exam runs"), [](Desk& desk) {
        study::ExamDesk exam(desk.deck.session());
        const auto sitting = exam.start(desk.deck.addExam(2), 1);
        desk.preview(page);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.waitUntilQuiet();
    });
    add(tour, QStringLiteral("import-report"), QStringLiteral("Import: report, with the choice of cards"),
        [](Desk& desk) {
            desk.preview(page);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            desk.waitUntilQuiet();
        });
    add(tour, QStringLiteral("import-made"), QStringLiteral("Import: cards made"), [](Desk& desk) {
        desk.preview(page);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.waitUntilQuiet();
        desk.press(Qt::Key_Return);
        desk.waitUntilQuiet();
        Desk::settle();
    });
}

} // namespace lamplight::tour
