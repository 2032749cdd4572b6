// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/conceptpopover.h"

#include "lessons/definitionsource.h"
#include "lessons/linkspot.h"
#include "lessons/textflow.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/readingdesk.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int beak = 9;                // px that it stands out
constexpr qsizetype shownWordings = 2; // more than these are counted

QString relationWord(RelationKind kind)
{
    switch (kind) {
    case RelationKind::PartOf: return ConceptPopover::tr("part of");
    case RelationKind::ContrastsWith: return ConceptPopover::tr("contrasts with");
    case RelationKind::Needs: return ConceptPopover::tr("needs");
    }
    return {};
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ConceptPopover::ConceptPopover(QWidget* parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Dialog);
    setLayoutDirection(QGuiApplication::layoutDirection()); // the window's, not the page's
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(beak, 0, beak, 0);
    hide();
}

void ConceptPopover::open(const study::ConceptView& view, const ConceptWays& ways, LinkSpot* link)
{
    if (m_link)
        m_link->setOpened(false);
    m_link = link;
    if (m_link)
        m_link->setOpened(true);
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    m_column = new Column(m_body, Space::S8, inset(Space::S16));
    m_first = nullptr;
    setAccessibleName(tr("Concept: %1").arg(view.concept_.term));
    addHead(view);
    addDefinitions(view);
    addRelations(view);
    if (!ways.standing.isEmpty())
        m_column->addWidget(wrapped(caption(ways.standing)));
    addActions(view, ways);
    show();
    raise();
}

void ConceptPopover::takeFocus()
{
    m_first->setFocus(Qt::PopupFocusReason);
}

void ConceptPopover::close()
{
    if (m_link) {
        m_link->setOpened(false);
        if (isAncestorOf(focusWidget()) || hasFocus())
            m_link->setFocus(Qt::PopupFocusReason);
    }
    m_link = nullptr;
    hide();
}

LinkSpot* ConceptPopover::link() const
{
    return m_link;
}

void ConceptPopover::addHead(const study::ConceptView& view)
{
    auto* row = new Row(nullptr, Space::S8);
    row->addWidget(wrapped(heading(view.concept_.term, TextRole::Body)), 1);
    auto* esc = new Button(tr("Esc"));
    esc->setSize(Button::Size::Small);
    esc->setAccessibleName(tr("Close"));
    esc->setToolTip(tr("Close (Esc)"));
    connect(esc, &Button::clicked, this, &ConceptPopover::close);
    row->addWidget(esc, 0, Qt::AlignTop);
    m_column->addLayout(row);
    m_first = esc;
    if (!view.concept_.aliases.isEmpty())
        m_column->addWidget(wrapped(caption(tr("also: %1").arg(view.concept_.aliases.join(QStringLiteral(", "))))));
}

void ConceptPopover::addDefinitions(const study::ConceptView& view)
{
    if (view.definitions.isEmpty())
        m_column->addWidget(wrapped(soft(tr("The deck names this concept, but has no wording of it."))));
    for (const Definition& definition : view.definitions.first(std::min(shownWordings, view.definitions.size()))) {
        m_column->addWidget(new TextFlow(study::shownText(definition.text), Setting::Aside, nullptr));
        if (const QString source = definitionSource(definition); !source.isEmpty())
            m_column->addWidget(wrapped(caption(source)));
    }
    if (const auto more = view.definitions.size() - shownWordings; more > 0)
        m_column->addWidget(wrapped(caption(tr("and %n other wording(s)", nullptr, int(more)))));
}

void ConceptPopover::addRelations(const study::ConceptView& view)
{
    for (const auto& [kind, term] : view.relations) {
        auto* line = new QWidget;
        auto* flow = new Flow(line, Space::S4, Space::None);
        flow->addWidget(caption(relationWord(kind)));
        auto* link = new Button(escaped(term), ButtonKind::Link);
        link->setSize(Button::Size::Small);
        link->setAccessibleName(QStringLiteral("%1 %2").arg(relationWord(kind), term));
        connect(link, &Button::clicked, this, [this, wanted = term] { Q_EMIT relatedWanted(wanted); });
        flow->addWidget(link);
        m_column->addWidget(line);
    }
}

void ConceptPopover::addActions(const study::ConceptView& view, const ConceptWays& ways)
{
    if (!ways.place && !ways.card)
        return;
    auto* row = new Row(nullptr, Space::S8);
    const ConceptId id = view.concept_.id;
    if (ways.place) {
        auto* open = new Button(tr("Open"));
        open->showKey(tr("Enter"));
        open->setToolTip(tr("Go to the passage that defines it"));
        connect(open, &Button::clicked, this, [this, id] { Q_EMIT placeWanted(id); });
        row->addWidget(open);
        m_first = open;
    }
    if (ways.card) {
        auto* card = new Button(tr("Card"), ButtonKind::Quiet);
        card->setToolTip(tr("Go to its card"));
        connect(card, &Button::clicked, this, [this, id] { Q_EMIT cardWanted(id); });
        row->addWidget(card);
    }
    row->addStretch(1);
    m_column->addGap(Space::S4);
    m_column->addLayout(row);
}

void ConceptPopover::place(const QRect& line, const QRect& margin, const QRect& column, const QRect& seen)
{
    constexpr int widest = 420, beakAt = 26; // px at b = 14 px; the beak from the top
    const bool beside = !margin.isEmpty();
    const int width = beside ? margin.width() + 2 * beak : std::min(column.width(), px(widest)) + 2 * beak;
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    int x = margin.left() - beak;
    int y = line.center().y() - px(beakAt);
    if (!beside) {
        x = std::clamp(line.center().x() - width / 2, column.left() - beak, column.right() + beak - width);
        y = line.bottom() + space(Space::S8);
    } else {
        y = std::max(seen.top() + space(Space::S8), std::min(y, seen.bottom() - height - space(Space::S8)));
    }
    setGeometry(x, y, width, height);
    m_beakY = beside ? std::clamp(line.center().y() - y, 2 * beak, std::max(2 * beak, height - 2 * beak)) : -1;
    update();
}

void ConceptPopover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(beak + 0.5, 0.5, -beak - 0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, metric::corner, metric::corner);
    if (m_beakY >= 0) {
        const bool right = layoutDirection() == Qt::RightToLeft;
        const double edge = right ? box.right() : box.left(), tip = edge + (right ? beak : -beak);
        QPainterPath point;
        point.addPolygon(
            QPolygonF({{edge, double(m_beakY - beak)}, {tip, double(m_beakY)}, {edge, double(m_beakY + beak)}}));
        point.closeSubpath();
        shape = shape.united(point);
    }
    painter.setPen(QPen(color(Token::Edge), metric::hairline));
    painter.setBrush(color(Token::Surface));
    painter.drawPath(shape);
}

void ConceptPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace lamplight::ui
