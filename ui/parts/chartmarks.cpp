// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartmarks.h"

#include "parts/chartcalendar.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

namespace {

constexpr double dotRadius = 4, whiskerReach = 4, triangleSide = 8, hatchStep = 6; // px at b = 14 px

void drawDot(QPainter& painter, QPointF at)
{
    painter.setPen(QPen(color(Token::Lamp), 2));
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(at, px(int(dotRadius)), px(int(dotRadius)));
}

QRectF barOf(const ChartFrame& frame, qsizetype category, double from, double to)
{
    const double width = frame.band(category).width() * chartBarShare;
    const QPointF top = frame.at(double(category), to), foot = frame.at(double(category), from);
    return {top.x() - width / 2, top.y(), width, foot.y() - top.y()};
}

} // namespace

void drawTriangle(QPainter& painter, const QRectF& rect, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF({rect.bottomLeft(), rect.bottomRight(), {rect.center().x(), rect.top()}}));
}

void drawHatchLines(QPainter& painter, const QRectF& rect, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.5));
    for (double at = hatchStep; at < rect.width() + rect.height(); at += hatchStep) {
        const QPointF from = at < rect.height() ? QPointF(rect.left(), rect.top() + at)
                                                : QPointF(rect.left() + at - rect.height(), rect.bottom());
        const QPointF to = at < rect.width() ? QPointF(rect.left() + at, rect.top())
                                             : QPointF(rect.right(), rect.top() + at - rect.width());
        painter.drawLine(from, to);
    }
}

void ChartMarks::setFrame(const ChartFrame& frame, QSizeF size)
{
    prepareGeometryChange();
    m_frame = frame;
    m_size = size;
}

void ChartMarks::setCurrent(int category)
{
    m_current = category;
    update();
}

void ChartMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_frame || !m_chart.isDrawn())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(m_frame->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (m_frame->form == Chart::Form::Calendar) {
        drawCalendar(*painter, m_chart, *m_frame);
        return paintCurrent(*painter);
    }
    if (m_frame->form == Chart::Form::Rows) {
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            paintRow(*painter, i);
    } else {
        paintBars(*painter);
        paintEstimates(*painter);
        paintRaised(*painter);
    }
    paintScale(*painter);
    paintCurrent(*painter);
}

void ChartMarks::paintScale(QPainter& painter) const
{
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(Token::InkSoft));
    const double height = painter.fontMetrics().height(), gap = space(Space::S8);
    if (m_frame->form == Chart::Form::Rows) {
        for (const double value : {m_frame->least, m_frame->most}) {
            const QRectF place(m_frame->at(0, value).x() - 40, 0, 80, height);
            drawWords(painter, place, Qt::AlignCenter, chartMark(m_chart.unit, value));
        }
        return;
    }
    for (double value = m_frame->least; value <= m_frame->most + m_frame->step / 2; value += m_frame->step) {
        const double y = m_frame->at(0, value).y() - height / 2;
        const QRectF place = m_frame->rightToLeft ? QRectF(m_frame->plot.right() + gap, y, m_size.width(), height)
                                                  : QRectF(0, y, m_frame->plot.left() - gap, height);
        drawWords(painter, place, Qt::AlignTrailing, chartMark(m_chart.unit, value));
    }
    for (const int category : m_frame->marked()) {
        const QString& mark = m_frame->marks[category];
        const double width = painter.fontMetrics().horizontalAdvance(mark) + 2.0;
        const double x = m_frame->at(category, m_frame->least).x() - width / 2;
        drawWords(painter, QRectF(qBound(0.0, x, m_size.width() - width), m_frame->plot.bottom() + gap, width, height),
                  Qt::AlignCenter, mark);
    }
}

void ChartMarks::paintBars(QPainter& painter) const
{
    for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
        double foot = 0;
        for (const Chart::Bars& bars : m_chart.bars) {
            const double top = foot + (bars.unit ? 0 : bars.values[i]);
            if (bars.fill == Chart::Fill::Hatched && bars.values[i] > 0)
                drawHatchLines(painter, barOf(*m_frame, i, foot, top), color(Token::Lamp));
            foot = top;
        }
    }
}

void ChartMarks::paintEstimates(QPainter& painter) const
{
    if (!m_chart.estimates)
        return;
    const double reach = px(int(whiskerReach));
    for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
        const auto& estimate = m_chart.estimates->values[i];
        if (!estimate)
            continue;
        const QPointF low = m_frame->at(double(i), estimate->low), high = m_frame->at(double(i), estimate->high);
        painter.setPen(QPen(color(Token::Lamp), 1.5));
        painter.drawLine(low, high);
        for (const QPointF end : {low, high})
            painter.drawLine(end - QPointF(reach, 0), end + QPointF(reach, 0));
        drawDot(painter, m_frame->at(double(i), estimate->value));
    }
}

void ChartMarks::paintRow(QPainter& painter, qsizetype category) const
{
    const QRectF band = m_frame->band(category);
    painter.setPen(QPen(color(Token::Line), 1));
    painter.drawLine(band.topLeft(), band.topRight());
    painter.setPen(color(Token::Ink));
    painter.setFont(theme().font(TextRole::Body));
    const QRectF before(band.left(), band.top(), m_frame->plot.left() - space(Space::S16), band.height());
    const QRectF after(m_frame->plot.right() + space(Space::S16), band.top(), m_size.width(), band.height());
    const QRectF names =
        m_frame->rightToLeft ? QRectF(after.left(), after.top(), m_frame->labels, after.height()) : before;
    const QRectF values =
        m_frame->rightToLeft ? before : QRectF(after.left(), after.top(), m_frame->readings, after.height());
    drawWords(painter, names, Qt::AlignLeading | Qt::AlignVCenter,
              painter.fontMetrics().elidedText(m_chart.categories[category], Qt::ElideRight, int(names.width())));
    const auto& estimate = m_chart.estimates ? m_chart.estimates->values[category] : std::nullopt;
    painter.setPen(color(estimate ? Token::Ink : Token::InkSoft));
    drawWords(painter, values, Qt::AlignTrailing | Qt::AlignVCenter, rowReading(m_chart, category));
    painter.setPen(QPen(color(Token::Line), px(2)));
    painter.drawLine(m_frame->at(double(category), m_frame->least), m_frame->at(double(category), m_frame->most));
    if (m_chart.compare) {
        const double x = m_frame->at(double(category), m_chart.compare->values[category]).x();
        painter.setPen(QPen(color(Token::Ink), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, band.top()), QPointF(x, band.bottom()));
    }
    if (!estimate)
        return;
    painter.setPen(QPen(color(Token::Lamp), px(6), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(m_frame->at(double(category), estimate->low), m_frame->at(double(category), estimate->high));
    painter.setPen(QPen(color(Token::Ink), px(3)));
    painter.setBrush(color(Token::Surface));
    painter.drawEllipse(m_frame->at(double(category), estimate->value), px(5), px(5));
}

void ChartMarks::paintRaised(QPainter& painter) const
{
    if (!m_chart.raised)
        return;
    const double side = px(int(triangleSide));
    for (const int category : m_chart.raised->categories) {
        double top = 0;
        for (const Chart::Bars& bars : m_chart.bars)
            top += bars.unit ? 0 : bars.values[category];
        const QPointF peak = m_frame->at(category, top);
        drawTriangle(painter, {peak.x() - side / 2, peak.y() - side - 3, side, side - 1}, color(Token::Warn));
    }
}

void ChartMarks::paintCurrent(QPainter& painter) const
{
    if (m_current < 0 || m_current >= m_chart.categories.size())
        return;
    const QRectF band = m_frame->band(m_current);
    drawRing(painter, m_frame->form == Chart::Form::Rows ? band : band.adjusted(-2, -2, 2, 2), metric::capCorner);
}

} // namespace lamplight::ui
