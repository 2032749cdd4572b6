// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/deckload.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <memory>

namespace lamplight::ui {

/// A retention, and what it would ask for in all.
struct RetentionChoice {
    std::optional<double> retention; ///< nothing: of a topic, as the deck's
    study::DailyLoad load;
};

/// The settings that the screen shows, the one door through which it changes them, and what they ask for, reckoned on
/// another thread.
class SettingsForm : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(deck::Settings&)>;

    explicit SettingsForm(study::Session& session, QObject* parent = nullptr);
    ~SettingsForm() override;

    study::Session& session() { return m_session; }
    const deck::Settings& settings() const { return m_settings; }
    bool canWrite() { return !m_session.deck().isReadOnly(); }

    /// Reads the deck again, and shows it.
    Result<void> read();
    /// One step that can be undone; none when it changes nothing.
    Result<void> apply(const Change& change);
    /// Only reckons what it would ask for.
    void consider(const Change& change);
    /// Whose retention the choices are about; invalid: the deck's.
    void setTopic(TopicId topic);
    TopicId topic() const { return m_topic; }

Q_SIGNALS:
    void shown(); ///< the settings were read: show them
    /// What is asked for now.
    void loaded(const lamplight::study::DailyLoad& load);
    /// What would be asked for with what is being changed.
    void considered(const lamplight::study::DailyLoad& load);
    void choices(const QList<lamplight::ui::RetentionChoice>& choices);

private:
    struct Answer {
        std::shared_ptr<const study::LoadMaterial> material;
        study::DailyLoad now, wanted;
        QList<RetentionChoice> choices;
        int asked = 0;
    };

    void reckon();
    void reckoned();

    study::Session& m_session;
    deck::Settings m_settings, m_wanted;
    std::shared_ptr<const study::LoadMaterial> m_material; ///< null: has to be read
    QFutureWatcher<Answer> m_running;
    TopicId m_topic;
    bool m_choicesWanted = true;
    int m_asked = 0;
};

} // namespace lamplight::ui
