// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessondeck.h"
#include "lessons/conceptpopover.h"
#include "lessons/lessonsscreen.h"
#include "lessons/readingview.h"
#include "lessons/syllabuspanel.h"
#include "lessons/textflow.h"
#include "parts/button.h"
#include "studydeck.h"
#include "ui/uitest.h"

#include <QTreeView>

namespace lamplight::test {

/// The screen on a deck, with links followed as the shell does.
struct Reading {
    explicit Reading(const std::function<void(study::Session&)>& fill)
        : filled((fill(deck.session()), true)), screen(deck.session())
    {
        QObject::connect(&screen, &ui::Screen::go, &screen, [this](const ui::Destination& destination) {
            gone.append(destination);
            if (destination.place == ui::Place::Lessons)
                screen.open(destination);
        });
        screen.resize(1224, 752);
        shown = showActive(&screen);
        screen.open({ui::Place::Lessons});
    }

    QString lesson() const { return screen.here().lesson; }
    ui::ReadingView& view() { return *screen.findChild<ui::ReadingView*>(); }
    QTreeView& tree() { return *screen.findChild<QTreeView*>(); }
    ui::ConceptPopover& popover() { return *screen.findChild<ui::ConceptPopover*>(); }
    ui::SyllabusModel& syllabus() { return screen.findChild<ui::SyllabusPanel*>()->model(); }
    int state() { return syllabus().indexOf(lesson()).data(ui::SyllabusModel::StateRole).toInt(); }
    QStringList texts()
    {
        QStringList all;
        for (const ui::TextFlow* flow : view().page().flows())
            all.append(flow->text());
        return all;
    }
    template <class Widget>
    QList<Widget*> onPage()
    {
        return view().page().findChildren<Widget*>();
    }
    ui::Button* button(const QString& text)
    {
        for (ui::Button* each : screen.findChildren<ui::Button*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <class Widget>
    Widget* tabTo()
    {
        for (int i = 0; i < 60; ++i) {
            press(Qt::Key_Tab);
            if (auto* widget = qobject_cast<Widget*>(QApplication::focusWidget()))
                return widget;
        }
        return nullptr;
    }

    StudyDeck deck;
    bool filled;
    ui::LessonsScreen screen;
    QList<ui::Destination> gone;
    bool shown = false;
};

} // namespace lamplight::test
