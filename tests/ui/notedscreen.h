// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/button.h"
#include "shell/screen.h"
#include "shell/screens.h"

namespace lamplight::test {

using namespace ui;

/// A screen that remembers what was asked of it.
class NotedScreen : public Screen {
public:
    NotedScreen(Place place, bool wide) : m_place(place), m_wide(wide)
    {
        auto* button = new Button(QStringLiteral("Work"), ButtonKind::Normal, this);
        button->resize(100, 36);
        setFocusProxy(button);
    }
    QString title() const override { return QStringLiteral("Screen %1").arg(int(m_place)); }
    void open(const Destination& destination) override
    {
        opened.append(destination);
        where = destination;
    }
    Destination here() const override { return where; }
    void refresh() override { ++refreshed; }
    bool wantsWidth() const override { return m_wide; }
    bool fullWindow() const override { return full; }
    bool canFind() const override { return m_wide; }
    void find() override { ++found; }

    QList<Destination> opened;
    Destination where;
    int refreshed = 0;
    int found = 0;
    bool full = false;

private:
    Place m_place;
    bool m_wide;
};

inline QList<ScreenEntry> notedScreens()
{
    const auto entry = [](Place place, const char16_t* name, Glyph glyph, Qt::Key key, bool below, bool wide) {
        return ScreenEntry{place, QString::fromUtf16(name),
                           glyph, QKeySequence(Qt::CTRL | key),
                           below, [place, wide](study::Session&) { return new NotedScreen(place, wide); }};
    };
    return {entry(Place::Today, u"Today", Glyph::Today, Qt::Key_1, false, false),
            entry(Place::Lessons, u"Lessons", Glyph::Lessons, Qt::Key_2, false, true),
            entry(Place::Review, u"Review", Glyph::Review, Qt::Key_3, false, true),
            entry(Place::Exam, u"Exam", Glyph::Exam, Qt::Key_4, false, false),
            entry(Place::Import, u"Import", Glyph::Import, Qt::Key_I, true, true)};
}

} // namespace lamplight::test
