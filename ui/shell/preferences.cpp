// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include <QFileInfo>

namespace lamplight::ui {

namespace {

constexpr qsizetype mostRecent = 10;

// Key                         Default
constexpr char themeKey[] = "window/theme";           // follow; light, dark, contrast
constexpr char scaleKey[] = "window/textScale";       // 1.0; to 2.0
constexpr char menuBarKey[] = "window/menuBarAlways"; // false
constexpr char geometryKey[] = "window/geometry";     // none
constexpr char recentKey[] = "decks/recent";          // none

constexpr const char16_t* modeNames[] = {u"follow", u"light", u"dark", u"contrast"};

QString keyOf(const char* key)
{
    return QString::fromLatin1(key);
}

} // namespace

Preferences::Preferences()
{
}

Preferences::Preferences(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat)
{
}

Theme::Mode Preferences::themeMode() const
{
    const QString name = m_settings.value(keyOf(themeKey)).toString();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast})
        if (name == QString::fromUtf16(modeNames[int(mode)]))
            return mode;
    return Theme::Mode::Follow;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(keyOf(themeKey), QString::fromUtf16(modeNames[int(mode)]));
}

double Preferences::textScale() const
{
    return m_settings.value(keyOf(scaleKey), 1.0).toDouble();
}

void Preferences::setTextScale(double scale)
{
    m_settings.setValue(keyOf(scaleKey), scale);
}

bool Preferences::menuBarAlways() const
{
    return m_settings.value(keyOf(menuBarKey), false).toBool();
}

void Preferences::setMenuBarAlways(bool always)
{
    m_settings.setValue(keyOf(menuBarKey), always);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(keyOf(geometryKey)).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(keyOf(geometryKey), geometry);
}

QStringList Preferences::recentDecks() const
{
    QStringList there;
    const QStringList known = m_settings.value(keyOf(recentKey)).toStringList();
    for (const QString& file : known)
        if (QFileInfo::exists(file))
            there.append(file);
    return there;
}

void Preferences::rememberDeck(const QString& file)
{
    QStringList recent = m_settings.value(keyOf(recentKey)).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(keyOf(recentKey), recent.mid(0, mostRecent));
}

} // namespace lamplight::ui
