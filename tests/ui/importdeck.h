// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importscreen.h"
#include "exchange/sourceview.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "studydeck.h"
#include "ui/uitest.h"

#include <algorithm>

namespace lamplight::test {

inline const QString samplePage = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/damaged-page.txt");
inline const QString sampleCourse = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course");

/// The Import screen, shown, on a new deck.
struct ImportDeck {
    ImportDeck() : screen(std::make_unique<ui::ImportScreen>(deck.session()))
    {
        screen->resize(1200, 760);
        shown = showActive(screen.get());
    }

    bool settle()
    {
        const auto all = screen->findChildren<ui::LongWork*>();
        return QTest::qWaitFor([&] { return std::ranges::none_of(all, &ui::LongWork::isRunning); }, 30000);
    }
    /// Opens the file as a link of the shell does, and waits for what comes of it.
    bool open(const QString& file)
    {
        screen->open({.place = ui::Place::Import, .file = file});
        return settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : screen.get(), key, modifiers);
    }
    template <class Widget>
    Widget* shownChild(const QString& name = {})
    {
        for (Widget* each : screen->findChildren<Widget*>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    ui::SourceView& source() { return *screen->findChild<ui::SourceView*>(); }
    bool inPreview() { return shownChild<ui::SourceView>(); }
    QString message()
    {
        const auto* shownMessage = shownChild<ui::InlineMessage>();
        return shownMessage ? shownMessage->accessibleName() : QString();
    }

    StudyDeck deck;
    std::unique_ptr<ui::ImportScreen> screen; // gone before its deck
    bool shown = false;
};

} // namespace lamplight::test
