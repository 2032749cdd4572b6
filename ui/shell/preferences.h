// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace lamplight::ui {

/// What the program remembers of this user on this machine; what belongs to a course is in its deck. Keys and defaults
/// stand in one table in preferences.cpp.
class Preferences {
public:
    /// In the desktop's own place for settings.
    Preferences();
    /// In this file: tests and the tour.
    explicit Preferences(const QString& iniFile);

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    double textScale() const;
    void setTextScale(double scale);
    bool menuBarAlways() const;
    void setMenuBarAlways(bool always);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// The newest first, at most ten, only those that are still there.
    QStringList recentDecks() const;
    void rememberDeck(const QString& file);

private:
    QSettings m_settings;
};

} // namespace lamplight::ui
