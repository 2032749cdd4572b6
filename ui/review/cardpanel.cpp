// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cardpanel.h"

#include "parts/button.h"
#include "parts/panel.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "review/comparisonview.h"
#include "review/typedfield.h"
#include "study/reviewdesk.h"
#include "theme/metrics.h"

namespace lamplight::ui {

namespace {

bool isTyped(CardKind kind)
{
    return kind == CardKind::Term || kind == CardKind::Definition || kind == CardKind::Cloze;
}

QString answerTitle(CardKind kind)
{
    switch (kind) {
    case CardKind::Term: return CardPanel::tr("Term");
    case CardKind::Definition: return CardPanel::tr("Definition");
    case CardKind::Cloze: return CardPanel::tr("The missing words");
    case CardKind::Takeaway: return CardPanel::tr("Takeaway");
    case CardKind::Question:
    case CardKind::Note: return CardPanel::tr("Answer");
    }
    return {};
}

constexpr int longWord = 24; // characters; a longer word may have to go on in the next line

/// A label breaks lines between words only: long ones get places to break, which are not seen.
QString breakable(const QString& text)
{
    QString out;
    int run = 0;
    for (const QChar each : text) {
        run = each.isSpace() ? 0 : run + 1;
        if (run > longWord && !each.isLowSurrogate() && !each.isMark())
            out += QChar(QChar::SpecialCharacter(0x200B));
        out += each;
    }
    return out;
}

Text* reading(const QString& text, TextRole role = TextRole::Reading)
{
    auto* label = wrapped(new Text(breakable(text), role));
    label->setReading(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CardPanel::CardPanel(QWidget* parent) : QWidget(parent)
{
    new Column(this, Space::None);
}

Column& CardPanel::begin(const study::CardView& view)
{
    delete m_body;
    m_field = nullptr;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto* column = new Column(m_body, Space::S24);
    // A short front stands alone in the middle, as on a panel; a long one is read from its start.
    const bool isShort = view.card.front.size() < 90;
    auto* front = reading(view.card.front, isShort ? TextRole::H2 : TextRole::Reading);
    front->setWeight(QFont::Normal);
    front->setAlignment(isShort ? Qt::AlignHCenter : Qt::AlignLeading);
    front->setAccessibleName(tr("Asked: %1").arg(view.card.front));
    column->addGap(Space::S24);
    column->addWidget(front);
    return *column;
}

void CardPanel::ask(const study::CardView& view)
{
    Column& column = begin(view);
    m_body->show();
    if (!isTyped(view.card.kind))
        return;
    m_field = new TypedField;
    connect(m_field, &TypedField::submitted, this, &CardPanel::submitted);
    column.addWidget(m_field);
    m_field->show(); // at once, so that the focus finds it
}

void CardPanel::answer(const study::CardView& view, const recall::Comparison* comparison)
{
    Column& column = begin(view);
    auto* panel = new Panel(inset(Space::S24));
    if (comparison) {
        panel->column().addWidget(new ComparisonView(*comparison));
        panel->column().addWidget(new Rule);
    }
    auto* title = strong(answerTitle(view.card.kind));
    title->setToken(Token::InkSoft);
    panel->column().addWidget(title);
    auto* back = reading(view.card.back);
    back->setAccessibleName(tr("Answer: %1").arg(view.card.back));
    panel->column().addWidget(back);
    auto* foot = new Row(nullptr, Space::S16);
    foot->addWidget(wrapped(caption(view.source)), 1);
    if (!view.lessonUid.isEmpty()) {
        auto* link =
            new Button(tr("Open in lesson %1").arg(view.lessonTitle).replace(QLatin1Char('&'), QStringLiteral("&&")),
                       ButtonKind::Link);
        link->setToolTip(tr("Open the passage in its lesson (L)"));
        connect(link, &Button::clicked, this, &CardPanel::lessonWanted);
        foot->addWidget(link);
    }
    panel->column().addLayout(foot);
    column.addWidget(panel);
    m_body->show();
}

QString CardPanel::typed() const
{
    return m_field ? m_field->toPlainText() : QString();
}

void CardPanel::focusField()
{
    if (m_field)
        m_field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lamplight::ui
