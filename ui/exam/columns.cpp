// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/columns.h"

#include "theme/theme.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int mostColumns = 5;
constexpr Space across = Space::S12;
constexpr Space down = Space::S8;

int rowsFor(int cells, int columns)
{
    return std::max(1, (cells + columns - 1) / columns);
}

} // namespace

Columns::Columns(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
    connect(&theme(), &Theme::changed, this, &Columns::invalidate);
}

QLayoutItem* Columns::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* Columns::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> Columns::shown() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

QSize Columns::cell() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->widget()->sizeHint());
    return size;
}

int Columns::columnsIn(int width) const
{
    const int gap = space(across);
    return std::clamp((width + gap) / std::max(1, cell().width() + gap), 1, mostColumns);
}

int Columns::heightForWidth(int width) const
{
    const int rows = rowsFor(int(shown().size()), columnsIn(width));
    return rows * cell().height() + (rows - 1) * space(down);
}

void Columns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const auto items = shown();
    const int columns = columnsIn(rect.width()), height = cell().height();
    const double width = (rect.width() - (columns - 1) * space(across)) / double(columns);
    m_rows = rowsFor(int(items.size()), columns);
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    for (int i = 0; i < int(items.size()); ++i) {
        const int left = qRound(i / m_rows * (width + space(across)));
        const QRect place(rect.left() + left, rect.top() + i % m_rows * (height + space(down)), int(width), height);
        items[size_t(i)]->setGeometry(QStyle::visualRect(direction, rect, place));
    }
}

} // namespace lamplight::ui
