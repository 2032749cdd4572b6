// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/pagecolumn.h"

#include "lessons/piececolumn.h"
#include "theme/theme.h"

#include <QEvent>
#include <algorithm>
#include <utility>

namespace lamplight::ui {

namespace {

/// Text laid out in one piece: under 10 ms.
constexpr qsizetype unitsAPiece = 3000;
constexpr qsizetype unitsOfABlock = 60; ///< what an empty block costs, in the same measure

/// What follows a heading comes close to it; a heading that follows one too.
Space gapBetween(const BlockLook& above, const BlockLook& below)
{
    return above.after < Space::S16 ? above.after : below.before;
}

QList<QWidget*> focusableWithin(QWidget* root)
{
    QList<QWidget*> found;
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all.prepend(root);
    std::ranges::copy_if(all, std::back_inserter(found),
                         [](QWidget* each) { return each->focusPolicy() & Qt::TabFocus; });
    return found;
}

} // namespace

void PageColumn::setEntries(const QList<PageEntry>& entries)
{
    for (const Row& row : std::exchange(m_rows, {}))
        if (row.widget) { // it may be the one whose press brought this about
            row.widget->hide();
            row.widget->setParent(nullptr);
            row.widget->deleteLater();
        }
    m_entries = entries;
    m_rows.resize(entries.size());
    m_stale = entries.size();
    m_index.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_index.insert(entries[i].uid, i);
    estimate();
    place();
}

void PageColumn::setMeasure(int left, int width)
{
    const bool same = width == m_measure;
    if (same && left == m_left)
        return;
    m_left = left;
    m_measure = width;
    if (!same) {
        for (Row& row : m_rows)
            row.stale = true;
        m_stale = m_rows.size();
    }
    place();
}

void PageColumn::estimate()
{
    constexpr double signWidth = 0.53; // of the size, on average
    const TypeStyle prose = typeStyle(Setting::Prose);
    const int line = prose.linePx();
    const int signsALine = std::max(10, int(m_measure * prose.lineHeight / (signWidth * line)));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].height = int(m_entries[i].units / signsALine + 1) * line;
}

/// Its keys come after those of what is above it, whenever it is made.
void PageColumn::make(qsizetype entry)
{
    QWidget* widget = m_entries[entry].make();
    widget->setParent(this);
    m_rows[entry].widget = widget;
    QWidget* before = parentWidget() ? parentWidget()->parentWidget() : nullptr; // the view that scrolls
    for (qsizetype above = entry - 1; above >= 0; --above)
        if (m_rows[above].widget)
            if (const QList<QWidget*> keys = focusableWithin(m_rows[above].widget); !keys.isEmpty()) {
                before = keys.last();
                break;
            }
    for (QWidget* key : focusableWithin(widget)) {
        if (before)
            setTabOrder(before, key);
        before = key;
    }
}

QRect PageColumn::placeOf(qsizetype entry) const
{
    const Row& row = m_rows[entry];
    const Reach reach = m_entries[entry].look.reach;
    const int side = reach == Reach::Within ? 0 : TextFlow::sideRoom;
    const int lead = side + (reach == Reach::Bullets ? PieceColumn::reach() : 0);
    const int before = layoutDirection() == Qt::RightToLeft ? side : lead;
    return {m_left - before, row.top, m_measure + lead + side, row.height};
}

void PageColumn::layOut(qsizetype entry)
{
    Row& row = m_rows[entry];
    if (!row.widget)
        make(entry);
    const int width = placeOf(entry).width();
    row.height = row.widget->hasHeightForWidth() ? row.widget->heightForWidth(width) : row.widget->sizeHint().height();
    if (row.stale)
        --m_stale;
    row.stale = false;
}

bool PageColumn::layOutSome(int top, int bottom)
{
    if (m_stale == 0)
        return false;
    qsizetype left = unitsAPiece;
    for (qsizetype i = anchorAt(top).entry; i < m_rows.size() && m_rows[i].top < bottom; ++i) {
        if (!m_rows[i].stale)
            continue;
        layOut(i);
        left -= m_entries[i].units + unitsOfABlock;
        place(); // what follows may come into sight, or leave it
    }
    for (qsizetype i = 0; i < m_rows.size() && left > 0; ++i)
        if (m_rows[i].stale) {
            layOut(i);
            left -= m_entries[i].units + unitsOfABlock;
        }
    place();
    return m_stale > 0;
}

void PageColumn::measureAgain()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].widget && !m_rows[i].stale)
            layOut(i);
    place();
}

void PageColumn::place()
{
    int y = space(Space::S24);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        if (i > 0)
            y += space(gapBetween(m_entries[i - 1].look, m_entries[i].look));
        row.top = y;
        y += row.height;
    }
    resize(width(), y + space(Space::S48));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (QWidget* widget = m_rows[i].widget) {
            widget->setGeometry(placeOf(i));
            widget->setVisible(true);
        }
}

qsizetype PageColumn::indexOf(const QString& uid) const
{
    return uid.isEmpty() ? -1 : m_index.value(uid, -1);
}

QRect PageColumn::rectAt(qsizetype entry) const
{
    return {m_left, m_rows[entry].top, m_measure, m_rows[entry].height};
}

PageAnchor PageColumn::anchorAt(int y) const
{
    const auto below = std::ranges::upper_bound(m_rows, y, {}, &Row::top);
    const qsizetype entry = std::max<qsizetype>(0, below - m_rows.begin() - 1);
    return {entry, m_rows.isEmpty() ? 0 : y - m_rows[entry].top};
}

int PageColumn::yOf(const PageAnchor& anchor) const
{
    return m_rows.isEmpty() ? 0 : m_rows[anchor.entry].top + anchor.offset;
}

QList<TextFlow*> PageColumn::flows() const
{
    QList<TextFlow*> all;
    for (const Row& row : m_rows) {
        if (!row.widget)
            continue;
        if (auto* flow = qobject_cast<TextFlow*>(row.widget))
            all.append(flow);
        all.append(row.widget->findChildren<TextFlow*>());
    }
    return all;
}

bool PageColumn::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !m_rows.isEmpty())
        Q_EMIT sizesChanged();
    return QWidget::event(event);
}

} // namespace lamplight::ui
