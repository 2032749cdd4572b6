// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrow.h"

#include "parts/accessible.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QCheckBox>

namespace lamplight::ui {

namespace {
constexpr int fieldWidth = 220; // px at b = 14 px
} // namespace

SettingRow::SettingRow(const QString& name, const QString& sentence, QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_sentence(wrapped(soft(sentence))),
      m_wrong(wrapped(new Text({}, TextRole::Caption, Token::Bad)))
{
    field->ensurePolished(); // the layouts keep the size that it tells them first
    auto* column = new Column(this, Space::S4);
    if (qobject_cast<QCheckBox*>(field)) { // it says its own name
        column->addWidget(field);
    } else {
        auto* top = new Row(nullptr, Space::S16);
        auto* label = wrapped(strong(name));
        label->setBuddy(field);
        top->addWidget(label, 1);
        field->setMinimumWidth(px(fieldWidth));
        top->addWidget(field);
        column->addLayout(top);
    }
    column->addWidget(m_sentence);
    column->addWidget(m_wrong);
    m_sentence->setVisible(!sentence.isEmpty());
    m_wrong->hide();
    field->setAccessibleName(name);
    field->setAccessibleDescription(sentence);
}

void SettingRow::complain(const QString& what)
{
    m_wrong->setText(what);
    m_wrong->setVisible(!what.isEmpty());
    m_field->setAccessibleDescription(what.isEmpty() ? m_sentence->text() : what);
    if (!what.isEmpty())
        announce(m_wrong);
}

} // namespace lamplight::ui
