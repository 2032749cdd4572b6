// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsform.h"

#include "study/settingsdesk.h"

#include <QtConcurrentRun>
#include <algorithm>
#include <iterator>

namespace lamplight::ui {

namespace {

constexpr double offered[] = {0.8, 0.85, 0.9, 0.93, 0.95, 0.97};

QList<RetentionChoice> choicesFor(const study::LoadMaterial& material, const deck::Settings& settings, TopicId topic)
{
    QList<std::optional<double>> retentions(std::begin(offered), std::end(offered));
    if (topic.isValid())
        retentions.prepend(std::nullopt);
    study::LoadMaterial tried = material;
    const auto it = std::ranges::find(tried.topics, topic, &Topic::id);
    QList<RetentionChoice> choices;
    for (const std::optional<double>& retention : std::as_const(retentions)) {
        deck::Settings chosen = settings;
        if (it != tried.topics.end())
            it->retention = retention;
        else
            chosen.retention = *retention;
        choices.append({retention, study::dailyLoad(tried, chosen)});
    }
    return choices;
}

} // namespace

SettingsForm::SettingsForm(study::Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &SettingsForm::reckoned);
}

SettingsForm::~SettingsForm()
{
    m_running.waitForFinished();
}

Result<void> SettingsForm::read()
{
    const auto settings = m_session.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    m_settings = m_wanted = *settings;
    m_material.reset();
    m_choicesWanted = true;
    Q_EMIT shown();
    reckon();
    return {};
}

Result<void> SettingsForm::apply(const Change& change)
{
    deck::Settings wanted = m_settings;
    change(wanted);
    if (wanted == m_settings)
        return {};
    if (const auto put = study::putSettings(m_session, wanted); !put)
        return tl::unexpected(put.error());
    return {}; // the deck tells of the change, and read() follows
}

void SettingsForm::consider(const Change& change)
{
    m_wanted = m_settings;
    change(m_wanted);
    reckon();
}

void SettingsForm::setTopic(TopicId topic)
{
    m_topic = topic;
    m_choicesWanted = true;
    reckon();
}

void SettingsForm::reckon()
{
    ++m_asked;
    if (m_running.isRunning())
        return; // reckoned() goes on with what is wanted then
    m_running.setFuture(
        QtConcurrent::run([session = &m_session, material = m_material, now = m_settings, wanted = m_wanted,
                           topic = m_topic, choices = m_choicesWanted, asked = m_asked]() -> Answer {
            Answer answer{material, {}, {}, {}, asked};
            if (!answer.material) {
                const auto read = study::loadMaterial(*session);
                if (!read)
                    return answer; // the screen has told of it: its own reading failed, too
                answer.material = std::make_shared<const study::LoadMaterial>(*read);
            }
            answer.now = study::dailyLoad(*answer.material, now);
            answer.wanted = wanted == now ? answer.now : study::dailyLoad(*answer.material, wanted);
            if (choices)
                answer.choices = choicesFor(*answer.material, now, topic);
            return answer;
        }));
}

void SettingsForm::reckoned()
{
    if (m_running.future().resultCount() == 0)
        return;
    const Answer answer = m_running.result();
    if (answer.asked != m_asked) {
        --m_asked; // the same question, asked again
        return reckon();
    }
    m_material = answer.material;
    if (!m_material)
        return;
    m_choicesWanted = false;
    if (!answer.choices.isEmpty())
        Q_EMIT choices(answer.choices);
    Q_EMIT loaded(answer.now);
    Q_EMIT considered(answer.wanted);
}

} // namespace lamplight::ui
