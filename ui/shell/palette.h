// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/gotoentry.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class GotoFinder;
class GotoModel;
class Text;

/// Goes to anything by a few of its letters: an action of the menus, a lesson, concept, question or card. The field
/// keeps the focus; the arrows move in the list, Enter goes there, Escape goes back.
class Palette : public QDialog {
    Q_OBJECT
public:
    explicit Palette(QWidget* window);

    /// Whose things are found; null: none. Returns once nothing reads the session before it any more.
    void setSession(study::Session* session);
    /// Opens on these actions, with what was gone to last first.
    void openOn(const QList<GotoEntry>& actions);

Q_SIGNALS:
    /// Something of the deck; actions are triggered.
    void chosen(const lamplight::study::GotoHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void compose();
    void typed();
    void showHits(const QList<study::GotoHit>& hits);
    void rank();
    void placeOnWindow();
    void describe();
    void choose();
    bool moveInList(int key);

    GotoFinder* m_finder;
    GotoModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    Text* m_note;
    QList<GotoEntry> m_actions, m_hits, m_recent;
};

} // namespace lamplight::ui
