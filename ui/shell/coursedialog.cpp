// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/coursedialog.h"

#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/session.h"

#include <QLineEdit>

namespace lamplight::ui {

CourseDialog::CourseDialog(study::Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_titleEdit(new QLineEdit), m_message(new InlineMessage)
{
    setWindowTitle(tr("Course"));
    QDate today = QDate::fromJulianDay(0);
    const auto settings = session.settings();
    const auto days = session.days();
    if (settings && days) {
        m_title = settings->title;
        m_aim = {settings->examDate, settings->minutesPerDay};
        today = days->dayOf(session.clock().utcMs());
    } else {
        m_message->showError(settings ? days.error() : settings.error());
    }
    m_titleEdit->setObjectName(QStringLiteral("title"));
    m_titleEdit->setText(m_title);
    m_fields = new AimFields(today, m_aim);

    auto* column = new Column(this, Space::S16, inset(Space::S24));
    auto* name = heading(tr("What is it called?"), TextRole::H3);
    name->setBuddy(m_titleEdit);
    column->addWidget(name);
    column->addWidget(m_titleEdit);
    column->addWidget(m_fields);
    column->addWidget(m_message);
    auto* end = new Row(nullptr, Space::S12);
    auto* cancel = new Button(tr("Cancel"));
    auto* keep = new Button(tr("Keep"), ButtonKind::Primary);
    keep->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, &QDialog::accept);
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(keep);
    column->addLayout(end);
}

Result<void> CourseDialog::save()
{
    const Aim aim = m_fields->aim();
    if (m_titleEdit->text().trimmed() != m_title)
        LAMPLIGHT_TRY(m_session.setTitle(m_titleEdit->text()));
    if (aim.examDate != m_aim.examDate)
        LAMPLIGHT_TRY(m_session.setExamDate(aim.examDate));
    if (aim.minutesPerDay != m_aim.minutesPerDay)
        LAMPLIGHT_TRY(m_session.setMinutesPerDay(aim.minutesPerDay));
    return {};
}

void CourseDialog::accept()
{
    if (const auto saved = save(); !saved)
        return m_message->showError(saved.error());
    QDialog::accept();
}

} // namespace lamplight::ui
