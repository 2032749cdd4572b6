// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/readingview.h"

#include "lessons/pageselection.h"
#include "lessons/textflow.h"
#include "parts/accessible.h"
#include "theme/focusring.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <algorithm>

namespace lamplight::ui {

namespace {

// px at b = 14 px
constexpr int marginWidth = 264; ///< of the outline and the popover
constexpr int marginGap = 16;
constexpr int sideOfPage = 32; ///< hanging bullets stand there

} // namespace

ReadingView::ReadingView(QWidget* parent) : QScrollArea(parent), m_page(new PageColumn), m_next(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setRingPlace(this, RingPlace::None);
    setAccessibleRole(this, QAccessible::Document);
    setAccessibleName(tr("Page"));
    setWidget(m_page);
    m_selection = new PageSelection(*this);
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &ReadingView::goOn);
    connect(m_page, &PageColumn::sizesChanged, this, [this] { keepInPlace([this] { m_page->measureAgain(); }); });
    connect(&theme(), &Theme::changed, this, &ReadingView::setMeasures);
}

void ReadingView::showPage(const QList<PageEntry>& entries, const QString& anchor)
{
    m_anchor = {};
    m_moving = true;
    m_selection->clear();
    m_page->setEntries(entries);
    m_moving = false;
    const qsizetype target = m_page->indexOf(anchor);
    m_anchor = target < 0 ? PageAnchor{} : PageAnchor{target, -space(Space::S8)};
    if (target < 0)
        verticalScrollBar()->setValue(0);
    setMeasures();
    goOn();
}

void ReadingView::replacePage(const QList<PageEntry>& entries)
{
    m_moving = true;
    m_page->setEntries(entries);
    m_moving = false;
    m_anchor.entry = std::min(m_anchor.entry, std::max<qsizetype>(0, m_page->count() - 1));
    goOn();
}

void ReadingView::keepInPlace(const std::function<void()>& change)
{
    m_moving = true;
    change();
    verticalScrollBar()->setValue(m_anchor.entry == 0 && m_anchor.offset <= 0 ? 0 : m_page->yOf(m_anchor));
    m_moving = false;
    Q_EMIT moved();
}

void ReadingView::goOn()
{
    bool more = false;
    keepInPlace([&] {
        const int top = m_page->yOf(m_anchor);
        more = m_page->layOutSome(top, top + viewport()->height());
    });
    if (more)
        m_next->start(0);
    else
        Q_EMIT finished();
}

void ReadingView::scrollTo(const QString& uid)
{
    const qsizetype target = m_page->indexOf(uid);
    if (target < 0)
        return;
    m_anchor = {target, -space(Space::S8)};
    goOn();
}

QString ReadingView::topBlock() const
{
    if (m_page->count() == 0 || verticalScrollBar()->value() == 0)
        return {};
    return m_page->uidAt(m_page->anchorAt(verticalScrollBar()->value() + space(Space::S16)).entry);
}

QRect ReadingView::shown() const
{
    return {QPoint(0, verticalScrollBar()->value()), viewport()->size()};
}

void ReadingView::setMarginWidget(QWidget* widget)
{
    m_marginWidget = widget;
    widget->setParent(this);
    setMeasures();
}

int ReadingView::widthWithMargin()
{
    return px(sideOfPage + metric::columnReading + marginGap + marginWidth + metric::scrollBar);
}

QRect ReadingView::margin() const
{
    if (!m_hasMargin || m_page->count() == 0)
        return {};
    const QRect column = m_page->rectAt(0);
    const int wide = px(marginWidth), gap = px(marginGap);
    const bool right = layoutDirection() == Qt::RightToLeft;
    return {right ? column.left() - gap - wide : column.right() + 1 + gap, 0, wide, m_page->height()};
}

void ReadingView::setMeasures()
{
    const int room = viewport()->width();
    const int side = px(sideOfPage), wanted = px(metric::columnReading);
    m_hasMargin = width() >= widthWithMargin();
    const int measure = std::clamp(room - 2 * side, 1, wanted);
    const int taken = side + measure + (m_hasMargin ? px(marginGap) + px(marginWidth) : side);
    const int lead = side + std::max(0, room - taken) / 2;
    keepInPlace([&] {
        m_page->resize(room, m_page->height());
        m_page->setMeasure(layoutDirection() == Qt::RightToLeft ? room - lead - measure : lead, measure);
    });
    if (m_marginWidget) {
        m_marginWidget->setVisible(m_hasMargin);
        const QRect place = margin().translated(viewport()->pos());
        m_marginWidget->setGeometry(place.left(), space(Space::S24), place.width(),
                                    viewport()->height() - 2 * space(Space::S24));
    }
    Q_EMIT marginChanged();
    m_next->start(0);
}

void ReadingView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    setMeasures();
    goOn();
}

void ReadingView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMeasures();
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    if (m_moving)
        return;
    m_anchor = m_page->anchorAt(verticalScrollBar()->value());
    if (!m_page->isFinished())
        goOn();
    Q_EMIT moved();
}

/// Forward, the line that is cut at the bottom becomes the first, with its heading where one stands just above it.
void ReadingView::turnPage(bool forward)
{
    const int overlap = typeStyle(Setting::Prose).linePx();
    const QRect now = shown();
    int to = forward ? now.bottom() - overlap : now.top() - now.height() + overlap;
    if (forward) {
        const PageAnchor last = m_page->anchorAt(to);
        const qsizetype above = last.entry - 1;
        const bool headed = above > 0 && dynamic_cast<TextFlow*>(m_page->widgetAt(above)) && last.offset < overlap;
        if (headed && m_page->rectAt(above).top() > now.top() + now.height() / 2)
            to = m_page->rectAt(above).top() - space(Space::S8);
    }
    verticalScrollBar()->setValue(to);
}

void ReadingView::copy() const
{
    if (const QString text = m_selection->text(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReadingView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return m_selection->selectAll();
    using Action = QAbstractSlider::SliderAction;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    Action action = QAbstractSlider::SliderNoAction;
    switch (event->key()) {
    case Qt::Key_Space: return turnPage(!shift);
    case Qt::Key_PageDown: return turnPage(true);
    case Qt::Key_PageUp: return turnPage(false);
    case Qt::Key_Home: action = QAbstractSlider::SliderToMinimum; break;
    case Qt::Key_End: action = QAbstractSlider::SliderToMaximum; break;
    case Qt::Key_Up: action = QAbstractSlider::SliderSingleStepSub; break;
    case Qt::Key_Down: action = QAbstractSlider::SliderSingleStepAdd; break;
    default: return event->ignore();
    }
    verticalScrollBar()->triggerAction(action);
}

void ReadingView::focusInEvent(QFocusEvent* event)
{
    QScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_showsFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent* event)
{
    QScrollArea::focusOutEvent(event);
    m_showsFocus = false;
    viewport()->update();
}

void ReadingView::paintEvent(QPaintEvent* event)
{
    QScrollArea::paintEvent(event);
    if (!m_showsFocus)
        return;
    QPainter painter(viewport());
    drawRing(painter, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), metric::corner);
}

} // namespace lamplight::ui
