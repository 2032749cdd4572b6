// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/piececolumn.h"

#include "parts/accessible.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace lamplight::ui {

PieceColumn::PieceColumn(const QList<study::ShownPiece>& pieces, Setting setting, Bullets bullets, PageEvents* events,
                         QWidget* parent)
    : QWidget(parent), m_bullets(bullets)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const study::ShownPiece& piece : pieces) {
        auto* text = new TextFlow(piece.text, setting, events, this);
        if (piece.isItem) {
            setAccessibleRole(text, QAccessible::ListItem);
            if (!piece.marker.isEmpty())
                text->setAccessibleName(QStringLiteral("%1 %2").arg(piece.marker, piece.text.text));
        }
        m_entries.append({piece.isItem, piece.marker, text});
    }
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

int PieceColumn::reach()
{
    return space(Space::S24);
}

int PieceColumn::arrange(int width, bool place) const
{
    int y = 0;
    const Entry* above = nullptr;
    for (const Entry& entry : m_entries) {
        if (above)
            y += space(above->isItem && entry.isItem ? Space::S4 : Space::S12);
        const int lead = entry.isItem || m_bullets == Bullets::HangOut ? reach() : 0;
        const int height = entry.text->heightForWidth(width - lead);
        if (place)
            entry.text->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(lead, y, width - lead, height)));
        y += height;
        above = &entry;
    }
    return y;
}

int PieceColumn::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize PieceColumn::sizeHint() const
{
    const int width = px(metric::columnReading);
    return {width, arrange(width, false)};
}

void PieceColumn::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

void PieceColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.isItem)
            continue;
        const int baseline = entry.text->y() + entry.text->firstBaseline();
        const QFont font = theme().readingFont();
        const QFontMetricsF metrics(font);
        const int room = reach() - space(Space::S8);
        if (entry.marker.isEmpty()) {
            const double radius = metrics.xHeight() / 4.5;
            const QRectF at = QStyle::visualRect(layoutDirection(), rect(), QRect(room - px(6), 0, px(6), 1));
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::InkSoft));
            painter.drawEllipse(QPointF(at.center().x(), baseline - metrics.xHeight() / 2), radius, radius);
            continue;
        }
        painter.setFont(font);
        painter.setPen(color(Token::InkSoft));
        const double wide = metrics.horizontalAdvance(entry.marker);
        const double x =
            layoutDirection() == Qt::RightToLeft ? width() - room : std::max(0.0, room + TextFlow::sideRoom - wide);
        painter.drawText(QPointF(x, baseline), entry.marker);
    }
}

} // namespace lamplight::ui
