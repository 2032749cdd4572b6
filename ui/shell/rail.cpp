// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "parts/stack.h"
#include "theme/focusring.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

namespace {
constexpr int itemHeight = 36;
constexpr int iconStart = 10; // within the item
} // namespace

RailItem::RailItem(const ScreenEntry& entry, QWidget* parent)
    : QPushButton(parent), m_name(entry.name), m_key(entry.key.toString(QKeySequence::NativeText)), m_glyph(entry.glyph)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRingPlace(this, RingPlace::Inset);
    describe();
}

void RailItem::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %2 waiting").arg(m_name).arg(m_badge) : m_name);
    setAccessibleDescription(m_current ? tr("shown now") : QString());
    setToolTip(m_folded || !m_key.isEmpty() ? QStringLiteral("%1 (%2)").arg(m_name, m_key) : QString());
    update();
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    describe();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    describe();
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    describe();
}

QSize RailItem::sizeHint() const
{
    return {px(itemHeight), px(itemHeight)};
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_current || underMouse())
        drawBox(painter, rect(), {.fill = color(m_current ? Token::LampTint : Token::Well)});
    if (m_current) {
        const int high = px(20);
        drawBox(painter, visual(QRect(0, (height() - high) / 2, 3, high)), {.fill = color(Token::Lamp), .radius = 1.5});
    }
    const int side = px(metric::icon);
    const QRect icon =
        m_folded ? squareIn(rect(), side).toRect() : visual(QRect(px(iconStart), (height() - side) / 2, side, side));
    drawGlyph(painter, icon, m_glyph, color(m_current ? Token::Lamp : Token::InkSoft), layoutDirection());
    if (m_folded)
        return;
    const int start = px(iconStart) + side + space(Space::S12), end = space(Space::S8) + 2;
    const QRect words(start, 0, width() - start - end, height());
    painter.setFont(theme().font(TextRole::Body, m_current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color(m_current ? Token::Ink : Token::InkSoft));
    drawWords(painter, visual(words), Qt::AlignVCenter | Qt::AlignLeading, m_name);
    if (m_badge > 0) {
        painter.setFont(theme().font(TextRole::Caption, QFont::Medium));
        painter.setPen(color(Token::InkSoft));
        drawWords(painter, visual(words), Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(m_badge));
    }
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event); // arrows move between the places
}

Rail::Rail(const QList<ScreenEntry>& entries, QWidget* parent)
    : QWidget(parent), m_column(new Column(this, Space::S4, {Space::S8, Space::S8}))
{
    m_column->addGap(Space::S48); // as high as the header: the lamp is painted here
    m_column->addGap(Space::S8);
    for (const bool below : {false, true}) {
        for (const ScreenEntry& entry : entries) {
            if (entry.below != below)
                continue;
            auto* item = new RailItem(entry);
            connect(item, &QPushButton::clicked, this, [this, place = entry.place] { Q_EMIT chosen(place); });
            m_items.insert(entry.place, item);
            m_column->addWidget(item);
        }
        if (!below)
            m_column->addStretch(1);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme(), &Theme::changed, this, &Rail::measure);
    measure();
}

void Rail::measure()
{
    const int side = space(Space::S8);
    m_column->setContentsMargins(side, 0, side + metric::hairline, side);
    updateGeometry();
}

void Rail::setCurrent(Place place)
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setCurrent(item.key() == place);
}

void Rail::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (RailItem* item : std::as_const(m_items))
        item->setFolded(folded);
    updateGeometry();
    update();
}

void Rail::setBadge(Place place, int count)
{
    if (RailItem* item = m_items.value(place))
        item->setBadge(count);
}

QSize Rail::sizeHint() const
{
    return {px(m_folded ? metric::railNarrow : metric::railWide), px(metric::header)};
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(leftward ? 0 : width() - 1, 0, 1, height()), color(Token::Line));
    const int side = px(metric::icon), top = (px(metric::header) - side) / 2;
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int start = m_folded ? (width() - 1 - side) / 2 : space(Space::S8) + px(iconStart);
    drawGlyph(painter, visual(QRect(start, top, side, side)), Glyph::Lamplight, color(Token::Lamp));
    if (m_folded)
        return;
    const int words = start + side + space(Space::S12);
    painter.setFont(theme().font(TextRole::Body, QFont::DemiBold));
    painter.setPen(color(Token::Ink));
    drawWords(painter, visual(QRect(words, 0, width() - words, px(metric::header))),
              Qt::AlignVCenter | Qt::AlignLeading, QStringLiteral("Lamplight"));
}

} // namespace lamplight::ui
