// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cardchoice.h"

#include "exchange/draftdelegate.h"
#include "exchange/draftmodel.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QListView>

namespace lamplight::ui {

namespace {

/// In the order of the choice.
constexpr CardKind offered[] = {CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway};

QString kindChoice(CardKind kind, int count)
{
    switch (kind) {
    case CardKind::Term: return CardChoice::tr("From the definition to its term (%1)").arg(count);
    case CardKind::Definition: return CardChoice::tr("From the term to its definition (%1)").arg(count);
    case CardKind::Cloze: return CardChoice::tr("Definitions with a key phrase blanked (%1)").arg(count);
    default: return CardChoice::tr("Key takeaways, from their first words (%1)").arg(count);
    }
}

} // namespace

CardChoice::CardChoice(QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_model(new DraftModel(this)), m_list(new QListView),
      m_note(wrapped(soft({}))), m_make(new Button({}, ButtonKind::Primary))
{
    column().setGap(Space::S12);
    column().addWidget(heading(tr("From page to cards"), TextRole::H3));
    column().addWidget(m_note);
    column().addWidget(kindList());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftDelegate(m_list));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(px(200));
    m_list->setAccessibleName(tr("Cards that would be made"));
    column().addWidget(m_list);
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8);
    auto* no = new Button(tr("Not now"), ButtonKind::Quiet);
    m_make->setObjectName(QStringLiteral("make"));
    buttons->addWidget(m_make);
    buttons->addWidget(no);
    column().addLayout(buttons);
    connect(m_make, &Button::clicked, this, [this] { Q_EMIT makeWanted(kinds()); });
    connect(no, &Button::clicked, this, &CardChoice::declined);
}

QWidget* CardChoice::kindList()
{
    auto* widget = new QWidget;
    auto* kindColumn = new Column(widget, Space::S4);
    for (const CardKind kind : offered) {
        auto* box = new QCheckBox(kindChoice(kind, 0));
        m_boxes += box;
        kindColumn->addWidget(box, 0, Qt::AlignLeading);
        connect(box, &QCheckBox::toggled, this, &CardChoice::showChoice);
    }
    return widget;
}

void CardChoice::setPreview(const study::CardPreview& preview)
{
    m_preview = preview;
    const QHash<CardKind, int> counts = preview.countsByKind();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const int count = counts.value(offered[i]);
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setText(kindChoice(offered[i], count));
        m_boxes[i]->setEnabled(count > 0);
        m_boxes[i]->setChecked(count > 0);
    }
    const QString there =
        preview.existing > 0
            ? QString(u' ' + tr("%Ln card(s) are there already and stay as they are.", nullptr, preview.existing))
            : QString();
    m_note->setText(
        QString(tr("Choose what you want to be asked. Only what you make here is ever scheduled.") + there));
    showChoice();
}

QSet<CardKind> CardChoice::kinds() const
{
    QSet<CardKind> chosen;
    for (int i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen.insert(offered[i]);
    return chosen;
}

void CardChoice::focusFirst()
{
    m_make->setFocus(Qt::OtherFocusReason);
}

void CardChoice::showChoice()
{
    const QSet<CardKind> chosen = kinds();
    QList<Card> cards;
    for (const Card& card : std::as_const(m_preview.fresh))
        if (chosen.contains(card.kind))
            cards += card;
    m_model->setCards(cards);
    m_make->setText(tr("Make %Ln card(s)", nullptr, int(cards.size())));
    m_make->setEnabled(!cards.isEmpty());
}

} // namespace lamplight::ui
