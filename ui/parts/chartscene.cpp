// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartscene.h"

#include "parts/chartmarks.h"
#include "theme/theme.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

ChartScene::ChartScene(const Chart& chart, QObject* parent)
    : QGraphicsScene(parent), m_data(chart), m_frame(m_data, QSizeF(1, 1), Qt::LeftToRight), m_chart(new QChart),
      m_marks(new ChartMarks(m_data)), m_across(new QValueAxis(this)), m_up(new QValueAxis(this))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    addItem(m_chart);
    addItem(m_marks);
    m_marks->setZValue(1);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    for (QValueAxis* axis : {m_across, m_up}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_across->setGridLineVisible(false);
    m_up->setGridLineVisible(m_data.form == Chart::Form::Columns);
    m_chart->setVisible(m_data.form != Chart::Form::Calendar);
}

void ChartScene::arrange(QSizeF size, Qt::LayoutDirection direction)
{
    m_frame = ChartFrame(m_data, size, direction);
    setSceneRect({QPointF(0, 0), size});
    m_chart->removeAllSeries();
    const double categories = double(std::max<qsizetype>(1, m_data.categories.size()));
    QValueAxis* values = m_up;
    QValueAxis* along = m_across;
    along->setRange(-0.5, categories - 0.5);
    values->setRange(m_frame.least, m_frame.most);
    values->setTickCount(int(std::lround((m_frame.most - m_frame.least) / m_frame.step)) + 1);
    m_up->setGridLinePen(QPen(color(Token::Line), metric::hairline));
    m_chart->resize(size);
    m_chart->setPlotArea(m_frame.plot);
    addBars();
    addJoins();
    addCompare();
    m_marks->setFrame(m_frame, size);
    update();
}

void ChartScene::setCurrent(int category)
{
    m_marks->setCurrent(category);
}

void ChartScene::attach(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void ChartScene::addBars()
{
    if (m_data.bars.isEmpty() || m_data.form != Chart::Form::Columns)
        return;
    auto* stack = new QStackedBarSeries;
    stack->setBarWidth(chartBarShare);
    for (const Chart::Bars& bars : std::as_const(m_data.bars)) {
        if (bars.unit)
            continue;
        auto* set = new QBarSet(bars.name);
        QList<double> values = bars.values;
        if (m_frame.rightToLeft) // bars can't be drawn against a reversed axis
            std::reverse(values.begin(), values.end());
        set->append(values);
        const bool solid = bars.fill == Chart::Fill::Solid;
        set->setBrush(solid ? QBrush(color(Token::Lamp)) : QBrush(Qt::transparent));
        set->setPen(QPen(color(Token::Lamp), 1));
        stack->append(set);
    }
    attach(stack);
}

/// A line through the estimates, broken where one is missing.
void ChartScene::addJoins()
{
    if (m_data.form != Chart::Form::Columns || !m_data.estimates || !m_data.estimates->joined)
        return;
    QLineSeries* line = nullptr;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const auto& estimate = m_data.estimates->values[i];
        if (!estimate) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setPen(QPen(color(Token::Lamp), 2));
            attach(line);
        }
        line->append(m_frame.position(double(i)), estimate->value);
    }
}

void ChartScene::addCompare()
{
    if (m_data.form != Chart::Form::Columns || !m_data.compare || m_data.categories.isEmpty())
        return;
    auto* line = new QLineSeries;
    line->setPen(QPen(color(Token::Ink), 1, Qt::DashLine));
    const QList<double>& values = m_data.compare->values;
    const double last = double(values.size()) - 1;
    // To both edges of the plot, so that one category has a line as well.
    const double outward = m_frame.rightToLeft ? 0.5 : -0.5;
    line->append(m_frame.position(0) + outward, values.first());
    for (qsizetype i = 0; i < values.size(); ++i)
        line->append(m_frame.position(double(i)), values[i]);
    line->append(m_frame.position(last) - outward, values.last());
    attach(line);
}

} // namespace lamplight::ui
