// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/retentionpanel.h"

#include "parts/rowbutton.h"
#include "parts/text.h"
#include "settings/loadtext.h"
#include "settings/settingfields.h"
#include "settings/settingrow.h"
#include "study/aimchoices.h"
#include "study/settingsdesk.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QSignalBlocker>
#include <cmath>

namespace lamplight::ui {

namespace {

bool isNear(const std::optional<double>& a, const std::optional<double>& b)
{
    constexpr double half = 0.005; // per cent are whole
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < half);
}

} // namespace

RetentionPanel::RetentionPanel(SettingsForm& form, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_form(form), m_topic(new QComboBox),
      m_group(new QButtonGroup(this)), m_choices(new Column(nullptr, Space::None)), m_wait(soft(tr("Reckoning…")))
{
    column().addWidget(heading(tr("How well it is to be remembered"), TextRole::H3));
    m_row =
        new SettingRow(tr("Desired retention of"),
                       tr("A card comes back when the chance that you recall it has fallen to this. The higher, the "
                          "more often. Toward an exam the plan sees to the day itself; this holds without a date."),
                       m_topic);
    column().addWidget(m_row);
    column().addWidget(m_wait);
    column().addLayout(m_choices);
    connect(&form, &SettingsForm::shown, this, &RetentionPanel::fillTopics);
    connect(&form, &SettingsForm::choices, this, &RetentionPanel::showChoices);
    connect(m_topic, &QComboBox::activated, this, [this] {
        m_wait->show();
        m_form.setTopic(TopicId(m_topic->currentData().toLongLong()));
    });
}

void RetentionPanel::fillTopics()
{
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    m_topic->addItem(tr("The whole deck"), 0);
    const auto choices = study::aimChoices(m_form.session());
    if (!choices)
        return;
    for (const Topic& topic : choices->topics) {
        const QString name = topic.code.isEmpty() ? topic.title : QStringLiteral("%1 %2").arg(topic.code, topic.title);
        m_topic->addItem(topic.retention ? tr("%1 (%2)").arg(name, percentText(*topic.retention)) : name,
                         topic.id.value);
    }
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(m_form.topic().value)));
}

std::optional<double> RetentionPanel::current() const
{
    if (!m_form.topic().isValid())
        return m_form.settings().retention;
    const auto choices = study::aimChoices(m_form.session());
    if (choices)
        for (const Topic& topic : choices->topics)
            if (topic.id == m_form.topic())
                return topic.retention;
    return {};
}

void RetentionPanel::showChoices(const QList<RetentionChoice>& choices)
{
    m_wait->hide();
    const std::optional<double> now = current();
    m_shown = choices;
    QList<QAbstractButton*> rows = m_group->buttons();
    for (; rows.size() > choices.size(); rows.removeLast())
        delete rows.last();
    while (rows.size() < choices.size()) {
        auto* row = new RowButton({});
        row->setCheckable(true);
        m_group->addButton(row, static_cast<int>(rows.size()));
        m_choices->addWidget(row);
        connect(row, &RowButton::clicked, this, [this, i = rows.size()] { choose(m_shown[i].retention); });
        rows.append(row);
    }
    m_group->setExclusive(false); // so that none may be checked
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto* row = static_cast<RowButton*>(rows[i]);
        row->setTitle(choices[i].retention ? percentText(*choices[i].retention) : tr("As the deck"));
        row->setValue(minutesADay(choices[i].load), reviewsADay(choices[i].load));
        row->setChecked(isNear(choices[i].retention, now));
        row->setEnabled(m_form.canWrite());
    }
    m_group->setExclusive(true);
}

void RetentionPanel::choose(const std::optional<double>& retention)
{
    if (!m_form.topic().isValid())
        return tell(*m_row, m_form.apply([&](deck::Settings& settings) { settings.retention = *retention; }));
    if (isNear(retention, current()))
        return;
    const auto put = study::setRetention(m_form.session(), m_form.topic(), retention);
    tell(*m_row, put ? Result<void>() : tl::unexpected(put.error()));
}

} // namespace lamplight::ui
