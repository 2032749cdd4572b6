// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"
#include "shell/coursedialog.h"
#include "shell/currentdeck.h"
#include "shell/firststart.h"
#include "shell/gotofinder.h"
#include "shell/keysdialog.h"
#include "shell/menus.h"
#include "shell/palette.h"
#include "shell/places.h"
#include "shell/screen.h"
#include "stops.h"
#include "tour.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace lamplight::tour {

using namespace lamplight::ui;

namespace {

/// Dialogs are windows of their own, which a picture of one window doesn't show: here they lie on it.
void layOn(QWidget& window, QDialog* dialog)
{
    const QSize size = dialog->sizeHint().expandedTo(dialog->size()).boundedTo(window.size());
    dialog->setParent(&window, Qt::Widget);
    dialog->setAutoFillBackground(true);
    dialog->setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, window.rect()));
    dialog->show();
}

ui::MainWindow& windowOf(QWidget& widget)
{
    return static_cast<ui::MainWindow&>(widget);
}

/// The palette, in which `typed` was typed, once what is found is there.
void showPalette(QWidget& window, const QString& typed)
{
    auto* palette = window.findChild<Palette*>();
    windowOf(window).menus().goTo->trigger();
    auto* field = palette->findChild<QLineEdit*>();
    field->setText(typed);
    palette->hide();
    const auto* finder = palette->findChild<GotoFinder*>();
    while (finder->isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    layOn(window, palette);
}

/// The settings, scrolled so that the child of that class and name is at the top.
void showSettings(QWidget& window, const QString& text)
{
    windowOf(window).go({Place::Settings});
    Screen* screen = windowOf(window).places().current();
    const auto* load = screen->findChild<QLabel*>(QStringLiteral("load"));
    while (!load->text().contains(QLatin1String("60")))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto* scroll = screen->findChild<QScrollArea*>();
    const QList<QLabel*> labels = screen->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->text() == text)
            scroll->verticalScrollBar()->setValue(label->mapTo(scroll->widget(), QPoint()).y() - 40);
}

void addSettingsStops(Tour& tour)
{
    const auto add = [&tour](const char16_t* name, const char16_t* title, const QString& at) {
        tour.add({QString::fromUtf16(name), QString::fromUtf16(title), [] { return sampleWindow(); },
                  [at](QWidget& widget) { showSettings(widget, at); }});
    };
    add(u"settings", u"Settings: exams", {});
    add(u"settings-time", u"Settings: minutes and days off", QStringLiteral("Your time"));
    add(u"settings-memory", u"Settings: retention and what it asks for",
        QStringLiteral("How well it is to be remembered"));
    add(u"settings-order", u"Settings: order and limits", QStringLiteral("Order and limits"));
    add(u"settings-review", u"Settings: leeches, sound and timer", QStringLiteral("Cards that won’t stay"));
}

void addPaletteStops(Tour& tour)
{
    const auto add = [&tour](const char16_t* name, const char16_t* title, const QString& typed) {
        tour.add({QString::fromUtf16(name), QString::fromUtf16(title), [] { return sampleWindow(); },
                  [typed](QWidget& widget) { showPalette(widget, typed); }});
    };
    add(u"palette", u"Go to, nothing typed yet", {});
    add(u"palette-found", u"Go to, what was found", QStringLiteral("val"));
    add(u"palette-none", u"Go to, nothing found", QStringLiteral("zebra crossing"));
}

} // namespace

void addShellStops(Tour& tour)
{
    const auto first = [](const std::optional<CourseSize>& sample) {
        return [sample] { return std::make_unique<FirstStart>(QDate(2026, 11, 24), sample); };
    };
    const CourseSize sample{QStringLiteral("Service management"), 6, 84, 60, 45};
    tour.add({QStringLiteral("first-start"), QStringLiteral("First start"), first(sample)});
    tour.add({QStringLiteral("first-start-no-sample"), QStringLiteral("First start without the sample course"),
              first(std::nullopt)});
    CourseSize large = sample;
    large.readingMinutes = 42 * 35 + 1;
    tour.add({QStringLiteral("first-start-impossible"), QStringLiteral("First start, a plan that cannot work"),
              first(large)});
    tour.add(
        {QStringLiteral("shell-today"), QStringLiteral("The window on a new course"), [] { return sampleWindow(); }});
    for (const ScreenEntry& entry : screens())
        if (entry.place != Place::Today)
            tour.add({QStringLiteral("shell-") + entry.name.toLower(), QStringLiteral("The window at ") + entry.name,
                      [] { return sampleWindow(); },
                      [place = entry.place](QWidget& widget) { windowOf(widget).go({place}); }});
    tour.add({QStringLiteral("shell-menu"), QStringLiteral("The menu bar"), [] { return sampleWindow(); },
              [](QWidget& widget) { windowOf(widget).menus().menuBarAlways->setChecked(true); }});
    tour.add({QStringLiteral("shell-course"), QStringLiteral("The course’s name and aim"),
              [] { return sampleWindow(); },
              [](QWidget& widget) { layOn(widget, new CourseDialog(*windowOf(widget).deck().session(), &widget)); }});
    tour.add({QStringLiteral("shell-keys"), QStringLiteral("The keys"), [] { return sampleWindow(); },
              [](QWidget& widget) {
                  const Screen* screen = windowOf(widget).places().current();
                  layOn(widget, new KeysDialog(screen->title(), screen->actions(),
                                               windowOf(widget).menus().actionsWithKeys(), &widget));
              }});
    addPaletteStops(tour);
    addSettingsStops(tour);
    tour.add({QStringLiteral("shell-error"), QStringLiteral("An error in the status line"),
              [] { return sampleWindow(); },
              [](QWidget& widget) { windowOf(widget).openDeck(QStringLiteral("/missing.lamp")); }});
}

} // namespace lamplight::tour
