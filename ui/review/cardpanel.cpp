// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cardpanel.h"

#include "parts/button.h"
#include "parts/panel.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "review/comparisonview.h"
#include "review/faceview.h"
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
    case CardKind::Contrast:
    case CardKind::Note: return CardPanel::tr("Answer");
    }
    return {};
}

} // namespace

CardPanel::CardPanel(QWidget* parent) : QWidget(parent)
{
    new Column(this, Space::None);
}

FaceView* CardPanel::faceView(const study::CardFace& face, study::CardSide side)
{
    auto* view = new FaceView(face, side, m_canPlay);
    connect(view, &FaceView::playWanted, this, &CardPanel::playWanted);
    connect(view, &FaceView::saveWanted, this, &CardPanel::saveWanted);
    return view;
}

Column& CardPanel::begin(const study::CardFace& front)
{
    delete m_body;
    m_field = nullptr;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto* column = new Column(m_body, Space::S24);
    column->addGap(Space::S24);
    column->addWidget(faceView(front, study::CardSide::Front));
    return *column;
}

void CardPanel::ask(const study::CardView& view, const study::CardFace& front)
{
    Column& column = begin(front);
    m_body->show();
    if (!isTyped(view.card.kind))
        return;
    m_field = new TypedField;
    connect(m_field, &TypedField::submitted, this, &CardPanel::submitted);
    column.addWidget(m_field);
    m_field->show(); // at once, so that the focus finds it
}

void CardPanel::answer(const study::CardView& view, const study::CardFace& front, const study::CardFace& back,
                       const recall::Comparison* comparison)
{
    Column& column = begin(front);
    auto* panel = new Panel(inset(Space::S24));
    if (comparison) {
        panel->column().addWidget(new ComparisonView(*comparison));
        panel->column().addWidget(new Rule);
    }
    auto* title = strong(answerTitle(view.card.kind));
    title->setToken(Token::InkSoft);
    panel->column().addWidget(title);
    panel->column().addWidget(faceView(back, study::CardSide::Back));
    addFoot(panel->column(), view);
    column.addWidget(panel);
    m_body->show();
}

void CardPanel::addFoot(Column& column, const study::CardView& view)
{
    if (view.source.isEmpty() && view.lessonUid.isEmpty())
        return;
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
    column.addLayout(foot);
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
