// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lamplight::ui {

class Button;
class Text;

/// The field above the page: finds on it and, where wished, in the whole deck.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void open();
    QString wanted() const;
    bool wantsDeck() const;
    /// "3 of 14"; `current` from 0, -1: none.
    void setCount(qsizetype current, qsizetype count);

Q_SIGNALS:
    void wantedChanged(const QString& wanted);
    void stepWanted(int by);
    void deckWanted(bool wanted);
    /// Down: to what was found in the deck.
    void listWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    QLineEdit* m_field;
    Text* m_count;
    Button* m_deck;
};

} // namespace lamplight::ui
