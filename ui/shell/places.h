// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/history.h"
#include "shell/screens.h"

#include <QHash>
#include <QStackedWidget>

namespace lamplight {
struct Error;
}

namespace lamplight::ui {

/// The screens of one deck, one shown at a time, with the way back. Makes a screen when it is first visited.
class Places : public QStackedWidget {
    Q_OBJECT
public:
    explicit Places(QList<ScreenEntry> entries, QWidget* parent = nullptr);

    /// The session that new screens work on; those of the one before are deleted at once. Null: none.
    void setSession(study::Session* session);

    Screen* current() const;
    const QList<ScreenEntry>& entries() const { return m_entries; }

    void go(const Destination& destination);
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void back();
    void forward();
    /// The deck changed.
    void refresh();

Q_SIGNALS:
    void moved(const lamplight::ui::Destination& destination);
    void fullWindowChanged();
    void failed(const lamplight::Error& error);
    void said(const QString& news);

private:
    Screen* screenAt(Place place);
    void leave();
    void arrive(const Destination& destination);

    QList<ScreenEntry> m_entries;
    QHash<Place, Screen*> m_screens; // owned by the stack
    History m_history;
    study::Session* m_session = nullptr;
};

} // namespace lamplight::ui
