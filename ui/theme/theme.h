// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/metrics.h"
#include "theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
namespace lamplight::ui {

/// Colours, type and space as they are now. One per application; everything that is drawn asks it.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Follow, Light, Dark, Contrast }; ///< Follow: as light or dark as the desktop's own palette

    /// Gives the application our style, palette and font. Call it once, before the first widget.
    static Theme& install(QApplication& app);

    QColor color(Token token) const;
    /// A length given in px at b = 14 px, at today's text size.
    int px(int length) const;
    int space(Space step) const { return px(int(step)); }

    /// The interface type. Headings are semi-bold.
    QFont font(TextRole role = TextRole::Body) const;
    QFont font(TextRole role, QFont::Weight weight) const;
    /// The type that the reader chose for material; headings are bold.
    QFont readingFont(TextRole role = TextRole::Reading) const;

    bool isDark() const { return m_dark; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    double textScale() const { return m_scale; }
    void setTextScale(double scale); ///< 1.0 to 2.0
    QString readingFamily() const { return m_readingFamily; }
    void setReadingFamily(const QString& family);
    /// The interface font at text scale 1: the desktop's own unless set (tests and the tour set it).
    void setBaseFont(const QFont& font);
    bool motionAllowed() const; ///< no animation where the desktop says so

Q_SIGNALS:
    /// Any of the above is different now. The application's font and palette are already set.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Theme(QApplication& app);
    void apply();
    QFont sized(QFont font, TextRole role) const;

    QFont m_base;
    QString m_readingFamily;
    Mode m_mode = Mode::Follow;
    double m_scale = 1.0;
    bool m_dark = false;
    bool m_applying = false;
};

/// The application's theme; Theme::install must have run. Below it what every widget asks most.
Theme& theme();
inline QColor color(Token token)
{
    return theme().color(token);
}
inline int px(int length)
{
    return theme().px(length);
}
inline int space(Space step)
{
    return theme().space(step);
}

} // namespace lamplight::ui
