// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/focusring.h"
#include "theme/palette.h"
#include "theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScreen>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

Theme* installed = nullptr;

constexpr double bodyPx = 14.0; // the size at which lengths are given

double pixelsPerPoint()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

QString firstFamilyThere(std::initializer_list<const char16_t*> wanted, const QString& otherwise)
{
    const QStringList there = QFontDatabase::families();
    for (const char16_t* family : wanted)
        if (there.contains(QString::fromUtf16(family)))
            return QString::fromUtf16(family);
    return otherwise;
}

/// Whether the desktop's palette is dark. Ours is taken off for a moment to see it.
bool desktopIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
}

} // namespace

Theme& Theme::install(QApplication& app)
{
    if (!installed)
        installed = new Theme(app);
    return *installed;
}

Theme& theme()
{
    Q_ASSERT_X(installed, "theme", "Theme::install wasn't called");
    return *installed;
}

Theme::Theme(QApplication& app) : QObject(&app), m_base(QApplication::font())
{
    m_readingFamily = firstFamilyThere({u"Noto Serif", u"Source Serif 4", u"Georgia", u"DejaVu Serif"},
                                       QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    QApplication::setStyle(new Style);
    new FocusRing(app, this);
    apply();
    app.installEventFilter(this);
    connect(this, &QObject::destroyed, [] { installed = nullptr; });
}

QColor Theme::color(Token token) const
{
    const TokenRow& row = tokens[int(token)];
    return QColor::fromRgb(m_mode == Mode::Contrast ? row.contrast : m_dark ? row.dark : row.light);
}

int Theme::px(int length) const
{
    const double body = m_base.pointSizeF() * pixelsPerPoint() * m_scale;
    return int(std::lround(length * body / bodyPx));
}

QFont Theme::sized(QFont font, TextRole role) const
{
    font.setPointSizeF(m_base.pointSizeF() * m_scale * typeScale[int(role)]);
    return font;
}

QFont Theme::font(TextRole role) const
{
    return font(role, role >= TextRole::H3 ? QFont::DemiBold : QFont::Normal);
}

QFont Theme::font(TextRole role, QFont::Weight weight) const
{
    QFont font = sized(m_base, role);
    font.setWeight(weight);
    return font;
}

QFont Theme::readingFont(TextRole role) const
{
    QFont font = sized(m_base, role);
    font.setFamily(m_readingFamily);
    font.setWeight(role >= TextRole::H3 ? QFont::Bold : QFont::Normal);
    return font;
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    apply();
}

void Theme::setReadingFamily(const QString& family)
{
    if (m_readingFamily == family)
        return;
    m_readingFamily = family;
    apply();
}

void Theme::setBaseFont(const QFont& font)
{
    m_base = font;
    apply();
}

bool Theme::motionAllowed() const
{
    return QApplication::isEffectEnabled(Qt::UI_General) && QApplication::isEffectEnabled(Qt::UI_AnimateMenu);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::Follow && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    if (m_base.pointSizeF() <= 0) // given in pixels
        m_base.setPointSizeF(QFontInfo(m_base).pixelSize() / pixelsPerPoint());
    m_dark = m_mode == Mode::Dark || m_mode == Mode::Contrast || (m_mode == Mode::Follow && desktopIsDark());
    QApplication::setFont(font());
    applyPalettes(*this);
    // Sizes of the style depend on the text size, which nothing else tells the layouts.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent styleChange(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &styleChange);
    }
    m_applying = false;
    Q_EMIT changed();
}

} // namespace lamplight::ui
