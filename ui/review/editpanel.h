// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

#include <QStringList>

namespace lamplight {
struct Card;
}

class QPlainTextEdit;

namespace lamplight::ui {

class Text;

/// A card's text, edited in its place: front, back, and what else is right when typed. Ctrl+Enter saves, Esc leaves it
/// as it was.
class EditPanel : public Panel {
    Q_OBJECT
public:
    explicit EditPanel(const Card& card, QWidget* parent = nullptr);

    QString front() const;
    QString back() const;
    /// One a line, blank ones left out.
    QStringList accepted() const;
    void begin(); ///< gives the focus to the front

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    QPlainTextEdit* addField(const QString& label, const QString& text, const QString& name);
    void save();

    QPlainTextEdit* m_front;
    QPlainTextEdit* m_back;
    QPlainTextEdit* m_accepted = nullptr;
    Text* m_missing;
};

} // namespace lamplight::ui
