// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aimspanel.h"

#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/text.h"
#include "settings/aimeditor.h"
#include "study/aimchoices.h"
#include "study/settingsdesk.h"

namespace lamplight::ui {

AimsPanel::AimsPanel(SettingsForm& form, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_form(form), m_list(new Column(nullptr, Space::S12)),
      m_message(new InlineMessage), m_add(new Button(tr("Add an exam")))
{
    column().setGap(Space::S12);
    column().addWidget(heading(tr("Your exams"), TextRole::H3));
    column().addWidget(wrapped(soft(tr("The plan works toward the next one. Without a day nothing is counted down, and "
                                       "cards come back for lasting retention."))));
    column().addWidget(m_message);
    column().addLayout(m_list);
    auto* end = new Row;
    end->addWidget(m_add);
    end->addStretch(1);
    column().addLayout(end);
    connect(m_add, &Button::clicked, this, &AimsPanel::add);
    connect(&form, &SettingsForm::shown, this, &AimsPanel::read);
}

void AimsPanel::read()
{
    const auto aims = study::aims(m_form.session());
    const auto days = m_form.session().days();
    if (!aims || !days)
        return m_message->showError(aims ? days.error() : aims.error());
    m_message->clear();
    make(aims->size());
    if (m_editors.size() != aims->size())
        return;
    for (qsizetype i = 0; i < aims->size(); ++i)
        m_editors[i]->show(aims->at(i), days->dayOf(m_form.session().clock().utcMs()), m_form.canWrite());
    m_add->setEnabled(m_form.canWrite());
}

void AimsPanel::make(qsizetype count)
{
    while (m_editors.size() > count) {
        AimEditor* last = m_editors.takeLast();
        last->hide();
        last->deleteLater(); // it may be the one that asked for this
    }
    if (m_editors.size() == count)
        return;
    const auto choices = study::aimChoices(m_form.session());
    if (!choices)
        return m_message->showError(choices.error());
    while (m_editors.size() < count) {
        auto* editor = new AimEditor(choices->topics, choices->blueprints);
        connect(editor, &AimEditor::changed, this, [this](const lamplight::Aim& aim) {
            if (const auto put = study::putAim(m_form.session(), aim); !put)
                m_message->showError(put.error());
        });
        connect(editor, &AimEditor::removed, this, [this](AimId id) {
            m_add->setFocus();
            if (const auto gone = study::removeAim(m_form.session(), id); !gone)
                m_message->showError(gone.error());
        });
        m_editors.append(editor);
        m_list->addWidget(editor);
    }
}

void AimsPanel::add()
{
    const auto aims = study::aims(m_form.session());
    if (!aims)
        return m_message->showError(aims.error());
    lamplight::Aim aim;
    aim.position = aims->isEmpty() ? 0 : aims->last().position + 1;
    if (const auto put = study::putAim(m_form.session(), aim); !put)
        m_message->showError(put.error());
}

} // namespace lamplight::ui
