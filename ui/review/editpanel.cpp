// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/editpanel.h"

#include "model/card.h"
#include "parts/button.h"
#include "parts/growingfield.h"
#include "parts/text.h"

#include <QAction>

namespace lamplight::ui {

EditPanel::EditPanel(const Card& card, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_missing(wrapped(new Text({}, TextRole::Body, Token::Bad)))
{
    column().setGap(Space::S8);
    column().addWidget(heading(tr("Edit this card"), TextRole::H3));
    if (card.format == CardFormat::Html)
        column().addWidget(wrapped(caption(tr("This card is written in HTML. What a card may not hold isn't shown."))));
    m_front = addField(tr("Front"), card.front, tr("Front of the card"));
    m_back = addField(tr("Back"), card.back, tr("Back of the card"));
    if (card.kind != CardKind::Takeaway && card.kind != CardKind::Question)
        m_accepted = addField(tr("Also right when typed, one wording a line"), card.accepted.join(u'\n'),
                              tr("Further wordings that are right, one a line"));
    m_missing->hide();
    column().addWidget(m_missing);
    auto* foot = new Row(nullptr, Space::S12);
    auto* save = new Button(tr("Save"), ButtonKind::Primary);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    save->setToolTip(tr("Save the card (Ctrl+Enter)"));
    auto* cancel = new Button(tr("Cancel"));
    cancel->setKey(QKeySequence(Qt::Key_Escape));
    cancel->setToolTip(tr("Leave the card as it was (Esc)"));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    column().addLayout(foot);
    connect(save, &Button::clicked, this, &EditPanel::save);
    connect(cancel, &Button::clicked, this, &EditPanel::cancelled);
    // The keypad's Enter too.
    auto* enter = new QAction(this);
    enter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(enter);
    connect(enter, &QAction::triggered, this, &EditPanel::save);
}

QPlainTextEdit* EditPanel::addField(const QString& label, const QString& text, const QString& name)
{
    auto* title = strong(label);
    title->setToken(Token::InkSoft);
    title->setWordWrap(true);
    auto* field = new GrowingField;
    field->setPlainText(text);
    field->setAccessibleName(name);
    column().addWidget(title);
    column().addWidget(field);
    column().addGap(Space::S8);
    return field;
}

void EditPanel::begin()
{
    m_front->setFocus(Qt::ShortcutFocusReason);
    m_front->moveCursor(QTextCursor::End);
}

QString EditPanel::front() const
{
    return m_front->toPlainText().trimmed();
}

QString EditPanel::back() const
{
    return m_back->toPlainText().trimmed();
}

QStringList EditPanel::accepted() const
{
    QStringList wordings;
    const QStringList lines = m_accepted ? m_accepted->toPlainText().split(u'\n') : QStringList();
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty())
            wordings.append(line.trimmed());
    return wordings;
}

void EditPanel::save()
{
    if (!front().isEmpty() && !back().isEmpty()) {
        Q_EMIT saved();
        return;
    }
    m_missing->setText(front().isEmpty() ? tr("The front is empty: a card needs something to ask.")
                                         : tr("The back is empty: a card needs an answer."));
    m_missing->show();
    (front().isEmpty() ? m_front : m_back)->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
