// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/keycap.h"

#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

namespace lamplight::ui {

QSize keyCapSize(const QString& text)
{
    const QFontMetrics metrics(theme().font(TextRole::Caption));
    const int height = metrics.height() + px(3);
    return {qMax(metrics.horizontalAdvance(text) + px(10), height), height};
}

void drawKeyCap(QPainter& painter, const QRect& rect, const QString& text, const QColor& edge, const QColor& ink)
{
    drawBox(painter, rect, {.edge = edge, .radius = metric::capCorner});
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(ink);
    drawWords(painter, rect, Qt::AlignCenter, text);
}

QString capText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::NativeText);
    const QString name = QKeySequence(key[0].key()).toString(QKeySequence::NativeText);
    const auto shown = [&](const QString& sign) -> QString { return text.left(text.size() - name.size()) + sign; };
    switch (key[0].key()) {
    case Qt::Key_Left: return shown(QStringLiteral("←"));
    case Qt::Key_Right: return shown(QStringLiteral("→"));
    case Qt::Key_Up: return shown(QStringLiteral("↑"));
    case Qt::Key_Down: return shown(QStringLiteral("↓"));
    case Qt::Key_Return: return shown(KeyCap::tr("Enter"));
    default: return text;
    }
}

KeyCap::KeyCap(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeyCap(painter, rect(), m_text, color(Token::Line), color(Token::InkSoft));
}

KeyHint::KeyHint(const QString& keys, const QString& what, QWidget* parent) : QWidget(parent)
{
    auto* row = new Row(this, Space::None);
    static const QRegularExpression parts(QStringLiteral("\\[([^\\]]+)\\]|([^\\[]+)"));
    for (auto match = parts.globalMatch(keys); match.hasNext();) {
        const QRegularExpressionMatch part = match.next();
        if (part.hasCaptured(1))
            row->addWidget(new KeyCap(part.captured(1)));
        else
            row->addWidget(caption(part.captured(2)));
    }
    row->addGap(Space::S4);
    row->addWidget(caption(what));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace lamplight::ui
