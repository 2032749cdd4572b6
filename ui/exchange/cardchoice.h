// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "study/librarydesk.h"

class QCheckBox;
class QListView;

namespace lamplight::ui {

class Button;
class DraftModel;
class Text;

/// From page to cards: which kinds, how many of each, what they would be.
class CardChoice : public Panel {
    Q_OBJECT
public:
    explicit CardChoice(QWidget* parent = nullptr);

    /// The cards of all kinds that could be made. All kinds that have some are ticked at first.
    void setPreview(const study::CardPreview& preview);
    QSet<CardKind> kinds() const;
    void focusFirst();

Q_SIGNALS:
    void makeWanted(const QSet<lamplight::CardKind>& kinds);
    void declined();

private:
    QWidget* kindList();
    void showChoice();

    study::CardPreview m_preview;
    QList<QCheckBox*> m_boxes; ///< in the order of the kinds offered
    DraftModel* m_model;
    QListView* m_list;
    Text* m_note;
    Button* m_make;
};

} // namespace lamplight::ui
