// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/flow.h"

#include "theme/theme.h"

#include <QStyle>
#include <QWidget>

namespace lamplight::ui {

Flow::Flow(QWidget* parent, Space across, Space down, Qt::Alignment alignment)
    : QLayout(parent), m_across(across), m_down(down), m_alignment(alignment)
{
    setContentsMargins(0, 0, 0, 0);
    connect(&theme(), &Theme::changed, this, &Flow::invalidate);
}

void Flow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* Flow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize Flow::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? space(m_across) : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void Flow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int Flow::arrange(const QRect& rect, bool place) const
{
    int y = rect.top(), width = 0, height = 0;
    size_t from = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (width > 0 && width + space(m_across) + size.width() > rect.width()) {
            if (place)
                placeLine(rect, from, i, y, width, height);
            y += height + space(m_down);
            from = i;
            width = height = 0;
        }
        width += size.width() + (width ? space(m_across) : 0);
        height = qMax(height, size.height());
    }
    if (place)
        placeLine(rect, from, m_items.size(), y, width, height);
    return y + height - rect.top();
}

void Flow::placeLine(const QRect& rect, size_t from, size_t to, int y, int width, int height) const
{
    const QWidget* parent = parentWidget();
    const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    if (m_alignment & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    else if (m_alignment & Qt::AlignTrailing)
        x += rect.width() - width;
    for (size_t i = from; i < to; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size(qMin(m_items[i]->sizeHint().width(), rect.width()), m_items[i]->sizeHint().height());
        const QRect at(QPoint(x, y + (height - size.height()) / 2), size);
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, at));
        x += size.width() + space(m_across);
    }
}

} // namespace lamplight::ui
