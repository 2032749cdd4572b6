// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/labelledbar.h"

#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QResizeEvent>
#include <QStyle>
#include <numeric>

namespace lamplight::ui {

LabelledBar::LabelledBar(const QList<Part>& parts, QWidget* parent) : QWidget(parent), m_bar(new StackedBar(this))
{
    QList<StackedBar::Part> bars;
    for (const Part& part : parts) {
        bars.append({part.value, part.fill, Tone::Lamp, QStringLiteral("%1, %2").arg(part.what, part.amount)});
        m_values.append(part.value);
        auto* label = new QWidget(this);
        auto* row = new Row(label, Space::S4);
        row->addWidget(strong(part.what));
        row->addWidget(soft(part.amount));
        m_labels.append(label);
    }
    m_bar->setParts(bars);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize LabelledBar::sizeHint() const
{
    int widest = 0;
    for (const QWidget* label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    return {widest, arrange(px(metric::columnWide), false)};
}

/// Where the parts of the bar begin.
QList<int> LabelledBar::lefts(int width) const
{
    const double sum = std::accumulate(m_values.begin(), m_values.end(), 0.0);
    const int gap = space(Space::S4);
    const double room = width - gap * double(m_values.size() - 1);
    QList<int> all;
    double x = 0;
    for (const double value : m_values) {
        all.append(qRound(x));
        x += room * value / sum + gap;
    }
    return all;
}

int LabelledBar::arrange(int width, bool place) const
{
    QList<int> at = lefts(width);
    bool fits = true;
    for (qsizetype i = 0; i < at.size(); ++i) {
        const int end = i + 1 < at.size() ? at[i + 1] - space(Space::S12) : width;
        fits = fits && at[i] + m_labels[i]->sizeHint().width() <= end;
    }
    int y = m_bar->sizeHint().height() + space(Space::S8), x = 0, line = 0;
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QSize size = m_labels[i]->sizeHint().boundedTo({width, 10000});
        if (fits) {
            x = at[i];
        } else if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + space(Space::S4);
        }
        line = size.height();
        if (place)
            m_labels[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + space(Space::S24);
    }
    return y + line;
}

void LabelledBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_bar->setGeometry(0, 0, event->size().width(), m_bar->sizeHint().height());
    arrange(event->size().width(), true);
}

} // namespace lamplight::ui
