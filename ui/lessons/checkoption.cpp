// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/checkoption.h"

#include "lessons/textflow.h"
#include "parts/accessible.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamplight::ui {

CheckOption::CheckOption(QChar letter, const Option& option, bool several, QWidget* parent)
    : QAbstractButton(parent), m_letter(letter), m_option(option), m_several(several)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleRole(this, several ? QAccessible::CheckBox : QAccessible::RadioButton);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto* row = new Row(this, Space::S12, {Space::S16, Space::S8});
    m_glyph = new GlyphView(several ? Glyph::None : Glyph::Ring, Token::InkSoft);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    auto* name = strong(QString(letter));
    row->addWidget(name, 0, Qt::AlignTop);
    auto* column = new Column(nullptr, Space::S4);
    column->addWidget(new TextFlow(study::shownText(option.text), Setting::Plain, nullptr));
    m_verdictRow = new QWidget;
    auto* said = new Row(m_verdictRow, Space::S4);
    m_verdict = new Text({}, TextRole::Caption, colorOf(tone()));
    m_verdict->setWeight(QFont::DemiBold);
    said->addSpacing(TextFlow::sideRoom);
    said->addWidget(m_verdict, 1);
    column->addWidget(m_verdictRow);
    m_rationale = new TextFlow(study::shownText(option.rationale), Setting::Plain, nullptr);
    column->addWidget(m_rationale);
    row->addLayout(column, 1);
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::toggled, this, &CheckOption::describe);
    reset();
}

QString CheckOption::verdict() const
{
    if (m_option.correct)
        return isChecked() ? tr("Right: your answer") : tr("Right");
    return isChecked() ? tr("Wrong: your answer") : tr("Wrong");
}

void CheckOption::reveal()
{
    m_revealed = true;
    m_verdict->setText(verdict());
    m_verdict->setToken(isMarked() ? colorOf(tone()) : Token::InkSoft);
    m_verdictRow->show();
    m_rationale->setVisible(!m_option.rationale.isEmpty());
    setCursor(Qt::ArrowCursor);
    describe();
}

void CheckOption::reset()
{
    m_revealed = false;
    setChecked(false);
    m_verdictRow->hide();
    m_rationale->hide();
    setCursor(Qt::PointingHandCursor);
    describe();
}

void CheckOption::describe()
{
    QString name = tr("%1: %2").arg(m_letter).arg(study::shownText(m_option.text).text);
    if (m_revealed)
        name = tr("%1. %2. %3").arg(name, verdict(), study::shownText(m_option.rationale).text);
    setAccessibleName(name);
    if (m_revealed)
        m_glyph->setGlyph(m_option.correct ? Glyph::Check : Glyph::Cross,
                          isMarked() ? colorOf(tone()) : Token::InkSoft);
    else if (m_several)
        m_glyph->setGlyph(isChecked() ? Glyph::Check : Glyph::Plus, isChecked() ? Token::Lamp : Token::InkSoft);
    else
        m_glyph->setGlyph(isChecked() ? Glyph::Disc : Glyph::Ring, isChecked() ? Token::Lamp : Token::InkSoft);
    update();
}

void CheckOption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Box box{.fill = color(Token::Surface), .edge = color(Token::Edge)};
    if (m_revealed) {
        box.fill = isMarked() ? color(tintOf(tone())) : color(Token::Paper);
        box.edge = isMarked() ? color(colorOf(tone())) : color(Token::Line);
        box.width = isChecked() ? 2 : metric::hairline;
    } else if (isChecked() || underMouse()) {
        box.fill = color(Token::LampTint);
        box.edge = color(isChecked() ? Token::Lamp : Token::Edge);
    }
    drawBox(painter, rect(), box);
}

void CheckOption::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_revealed && !m_several)
        return click();
    if (m_revealed && (enter || event->key() == Qt::Key_Space))
        return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

} // namespace lamplight::ui
