// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

#include <QObject>
#include <memory>

namespace lamplight::ui {

/// The deck that is open in the window, its last step, and the news about it. Everything here is called on the UI
/// thread.
class CurrentDeck : public QObject {
    Q_OBJECT
public:
    explicit CurrentDeck(const Clock& clock, QObject* parent = nullptr);
    ~CurrentDeck() override;

    study::Session* session() const { return m_session.get(); } ///< null: none is open
    const Clock& clock() const { return m_clock; }
    QString file() const;

    /// The deck that is open now stays when this fails.
    Result<void> open(const QString& file);
    Result<void> create(const QString& file, const QString& title);
    void close();

    /// The steps that undo and redo would take; empty labels when there are none.
    QString undoLabel() const { return m_undoLabel; }
    QString redoLabel() const { return m_redoLabel; }
    Result<QString> undo(); ///< the label of the step that was taken back
    Result<QString> redo();

Q_SIGNALS:
    void aboutToClose(); ///< the session is still there: let go of it
    void opened();
    void changed();                     ///< its contents did, by a step, undo or redo
    void stepped(const QString& label); ///< a new step was taken

private:
    void take(std::unique_ptr<study::Session> session);
    void readSteps();

    const Clock& m_clock;
    std::unique_ptr<study::Session> m_session;
    QString m_undoLabel, m_redoLabel;
    qint64 m_newestStep = 0;
    int m_opening = 0; ///< counts them, to know late news of a closed deck
};

} // namespace lamplight::ui
