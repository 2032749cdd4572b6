// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartkeys.h"

#include "parts/chartcalendar.h"
#include "parts/chartmarks.h"
#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

namespace {

constexpr int signWidth = 16, signHeight = 12; // px at b = 14 px

/// One sign, for the eye only: what it stands for is beside it in words.
class ChartSign : public QWidget {
public:
    explicit ChartSign(ChartKey::Sign sign) : m_sign(sign)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
    }
    QSize sizeHint() const override { return {px(signWidth), px(signHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawChartSign(painter, rect(), m_sign);
    }

private:
    ChartKey::Sign m_sign;
};

ChartKey::Sign signOf(Chart::Fill fill)
{
    switch (fill) {
    case Chart::Fill::Solid: return ChartKey::Sign::Solid;
    case Chart::Fill::Hollow: return ChartKey::Sign::Hollow;
    case Chart::Fill::Hatched: break;
    }
    return ChartKey::Sign::Hatched;
}

} // namespace

QList<ChartKey> chartKeys(const Chart& chart)
{
    QList<ChartKey> keys;
    if (chart.form == Chart::Form::Calendar)
        return calendarKeys(chart);
    for (const Chart::Bars& bars : chart.bars)
        if (!bars.unit)
            keys.append({signOf(bars.fill), bars.name});
    if (chart.estimates)
        keys.append(
            {ChartKey::Sign::Dot, QStringLiteral("%1, %2").arg(chart.estimates->name, chart.estimates->interval)});
    if (chart.compare)
        keys.append({ChartKey::Sign::Dashed, chart.compare->name});
    if (chart.raised && !chart.raised->categories.isEmpty())
        keys.append({ChartKey::Sign::Triangle, chart.raised->name});
    return keys;
}

void drawChartSign(QPainter& painter, const QRectF& rect, ChartKey::Sign sign)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = squareIn(rect, qMin(rect.height(), rect.width()) - 2);
    const QColor lamp = color(Token::Lamp);
    switch (sign) {
    case ChartKey::Sign::Solid: return drawBox(painter, square, {.fill = lamp, .radius = 0});
    case ChartKey::Sign::Hollow: return drawBox(painter, square, {.edge = lamp, .radius = 0});
    case ChartKey::Sign::Hatched:
        drawHatchLines(painter, square, lamp);
        return drawBox(painter, square, {.edge = lamp, .radius = 0});
    case ChartKey::Sign::Dot:
        painter.setPen(QPen(lamp, 1.5));
        painter.drawLine(QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()));
        painter.setBrush(color(Token::Surface));
        painter.drawEllipse(rect.center(), rect.height() / 4, rect.height() / 4);
        return;
    case ChartKey::Sign::Dashed:
        painter.setPen(QPen(color(Token::Ink), 1.5));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.center().x() - 2, rect.center().y()));
        painter.drawLine(QPointF(rect.center().x() + 2, rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    case ChartKey::Sign::Triangle: return drawTriangle(painter, square, color(Token::Warn));
    }
}

QWidget* makeChartKeys(const Chart& chart)
{
    auto* widget = new QWidget;
    auto* flow = new Flow(widget, Space::S16, Space::S4);
    for (const ChartKey& key : chartKeys(chart)) {
        auto* pair = new QWidget;
        auto* row = new Row(pair, Space::S8);
        row->addWidget(new ChartSign(key.sign));
        row->addWidget(wrapped(caption(key.text)), 1);
        flow->addWidget(pair);
    }
    return widget;
}

} // namespace lamplight::ui
