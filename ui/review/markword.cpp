// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/markword.h"

#include "study/reviewdesk.h"
#include "theme/metrics.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>

namespace lamplight::ui {

using recall::MarkKind;

namespace {

Tone toneOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Wrong: return Tone::Bad;
    case MarkKind::Missing: return Tone::Warn;
    case MarkKind::Same: return Tone::Good;
    default: return Tone::Info;
    }
}

} // namespace

MarkWord::MarkWord(const recall::Mark& mark, QWidget* parent) : QWidget(parent), m_kind(int(mark.kind))
{
    switch (mark.kind) {
    case MarkKind::Same: m_text = mark.typed; break;
    case MarkKind::NearMiss:
        m_text = mark.asked;
        m_sign = QStringLiteral("≈");
        break;
    case MarkKind::Wrong:
        m_struck = mark.typed;
        m_text = mark.asked;
        break;
    case MarkKind::Missing: m_text = mark.asked; break;
    case MarkKind::Extra:
        m_text = mark.typed;
        m_sign = QStringLiteral("+");
        break;
    case MarkKind::Moved:
        m_text = mark.typed;
        m_sign = QStringLiteral("↔");
        break;
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

int MarkWord::padding() const
{
    return m_kind == int(MarkKind::Same) ? 0 : px(4);
}

QSize MarkWord::sizeHint() const
{
    const QFontMetrics metrics(theme().readingFont());
    int width = metrics.horizontalAdvance(m_text) + 2 * padding();
    if (!m_struck.isEmpty())
        width += metrics.horizontalAdvance(m_struck) + px(5);
    if (!m_sign.isEmpty())
        width += metrics.horizontalAdvance(m_sign) + px(2);
    return {width, metrics.height() + px(6)};
}

QSize MarkWord::minimumSizeHint() const
{
    return sizeHint().boundedTo({px(48), sizeHint().height()});
}

void MarkWord::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection()); // that of the words, not of the window
    const auto kind = static_cast<MarkKind>(m_kind);
    const Tone tone = toneOf(kind);
    const QFont font = theme().readingFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QRect place = rect();
    if (kind != MarkKind::Same) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(tintOf(tone)));
        painter.drawRoundedRect(place, metric::capCorner, metric::capCorner);
    }
    place.adjust(padding(), 0, -padding(), 0);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const auto draw = [&](const QString& text, Token token, int gap) {
        painter.setPen(color(token));
        drawWords(painter, place, Qt::AlignVCenter | Qt::AlignLeading,
                  metrics.elidedText(text, Qt::ElideRight, place.width() + 1));
        const int step = metrics.horizontalAdvance(text) + gap;
        leftToRight ? place.setLeft(place.left() + step) : place.setRight(place.right() - step);
    };
    if (!m_struck.isEmpty()) {
        QFont struck = font;
        struck.setStrikeOut(true);
        painter.setFont(struck);
        draw(m_struck, Token::Bad, px(5));
        painter.setFont(font);
        draw(m_text, Token::Good, 0);
    } else {
        const Token token = kind == MarkKind::Same ? Token::Ink : colorOf(tone);
        if (!m_sign.isEmpty())
            draw(m_sign, token, px(2));
        draw(m_text, token, 0);
    }
    if (kind == MarkKind::Missing) {
        painter.setPen(QPen(color(Token::Warn), 2, Qt::DashLine));
        painter.drawLine(rect().left(), rect().bottom(), rect().right(), rect().bottom());
    }
}

} // namespace lamplight::ui
