// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/forgettingcurve.h"

#include "parts/accessible.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

QString curvePercent(double share)
{
    return ForgettingCurve::tr("%1 %").arg(QLocale().toString(int(std::lround(share * 100))));
}

QString dayText(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
}

QString spoken(const study::CardInfo& info)
{
    QStringList parts{
        ForgettingCurve::tr("Forgetting curve: %1 now").arg(curvePercent(info.retrievability.value_or(0)))};
    if (info.recallAtExam)
        parts.append(
            ForgettingCurve::tr("%1 on the exam's day without another answer").arg(curvePercent(*info.recallAtExam)));
    if (!info.future.isEmpty())
        parts.append(ForgettingCurve::tr("%1 on %2")
                         .arg(curvePercent(info.future.last().recall), dayText(info.future.last().at)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ForgettingCurve::ForgettingCurve(const study::CardInfo& info, QWidget* parent)
    : QWidget(parent), m_info(info), m_from(info.past.first().at), m_to(info.future.last().at)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(spoken(info));
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize ForgettingCurve::sizeHint() const
{
    return {px(metric::columnForm), px(200)};
}

QSize ForgettingCurve::minimumSizeHint() const
{
    return {px(200), px(200)};
}

/// Room for the scale before it, the names of days above and the dates below.
QRectF ForgettingCurve::plot() const
{
    const QFontMetrics metrics(theme().font(TextRole::Caption));
    const double scale = metrics.horizontalAdvance(curvePercent(1)) + px(8);
    QRectF inner = QRectF(rect()).adjusted(0, 2 * metrics.height() + px(4), 0, -metrics.height() - px(6));
    layoutDirection() == Qt::LeftToRight ? inner.setLeft(inner.left() + scale) : inner.setRight(inner.right() - scale);
    return inner;
}

QPointF ForgettingCurve::at(const study::CurvePoint& point) const
{
    const QRectF inner = plot();
    const double share = double(point.at - m_from) / double(std::max<qint64>(1, m_to - m_from));
    const double x = layoutDirection() == Qt::LeftToRight ? inner.left() + share * inner.width()
                                                          : inner.right() - share * inner.width();
    return {x, inner.bottom() - point.recall * inner.height()};
}

void ForgettingCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TextRole::Caption));
    paintFrame(painter);
    paintDay(painter, m_info.future.first().at, tr("today"), Token::InkSoft, false);
    if (m_info.recallAtExam)
        paintDay(painter, *m_info.examAt, tr("exam: %1").arg(curvePercent(*m_info.recallAtExam)), Token::Lamp, true);
    paintCurve(painter);
}

void ForgettingCurve::paintFrame(QPainter& painter) const
{
    const QRectF inner = plot();
    const QFontMetrics metrics(painter.font());
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    for (const double level : {0.0, 0.5, 1.0}) {
        const double y = inner.bottom() - level * inner.height();
        painter.setPen(QPen(color(Token::Line), 1));
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
        painter.setPen(color(Token::InkSoft));
        QRectF place(0, y - metrics.height() / 2.0, inner.left() - px(8), metrics.height());
        if (!leftToRight)
            place = QRectF(inner.right() + px(8), place.top(), width() - inner.right() - px(8), place.height());
        painter.drawText(place, int(leftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         curvePercent(level));
    }
    const double wanted = inner.bottom() - m_info.retention * inner.height();
    painter.setPen(QPen(color(Token::Edge), 1, Qt::DashLine));
    painter.drawLine(QPointF(inner.left(), wanted), QPointF(inner.right(), wanted));
    const QRectF below(inner.left(), inner.bottom() + px(4), inner.width(), metrics.height());
    painter.setPen(color(Token::InkSoft));
    const Qt::Alignment first = leftToRight ? Qt::AlignLeft : Qt::AlignRight;
    const Qt::Alignment last = leftToRight ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(below, int(first), dayText(m_from));
    painter.drawText(below, int(last), dayText(m_to));
}

void ForgettingCurve::paintCurve(QPainter& painter) const
{
    const auto pathOf = [this](const QList<study::CurvePoint>& points) {
        QPainterPath path(at(points.first()));
        for (const study::CurvePoint& point : points)
            path.lineTo(at(point));
        return path;
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Lamp), 2));
    painter.drawPath(pathOf(m_info.past));
    painter.setPen(QPen(color(Token::Lamp), 2, Qt::DotLine));
    painter.drawPath(pathOf(m_info.future));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Lamp));
    painter.drawEllipse(at({m_info.future.first().at, m_info.retrievability.value_or(0)}), px(4), px(4));
}

/// A line down at the day, its name above the plot: the exam's in the upper row, so that both can be read when near.
void ForgettingCurve::paintDay(QPainter& painter, qint64 day, const QString& name, Token token, bool above) const
{
    const QRectF inner = plot();
    const QFontMetrics metrics(painter.font());
    const double x = at({day, 0}).x();
    const double row = above ? 0 : metrics.height();
    painter.setPen(QPen(color(token), 1, above ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, row + metrics.height()), QPointF(x, inner.bottom()));
    const double wide = metrics.horizontalAdvance(name);
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QPointF(left, row + metrics.ascent()), name);
}

} // namespace lamplight::ui
