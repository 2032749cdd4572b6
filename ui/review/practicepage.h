// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

/// Which cards to go through without rescheduling them: those of a topic, those that a search finds, or both.
class PracticePage : public QWidget {
    Q_OBJECT
public:
    explicit PracticePage(study::Session& session, QWidget* parent = nullptr);

    void begin(); ///< gives the focus to the topics
    /// In the language of the search; empty: all cards.
    QString query() const;

Q_SIGNALS:
    void started(const QString& query);
    void cancelled();

private:
    void start();

    QComboBox* m_topic;
    QLineEdit* m_search;
};

} // namespace lamplight::ui
