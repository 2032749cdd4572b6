// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace lamplight::exam {
class Sitting;
}

namespace lamplight::ui {

class Button;
class Card;
class Flow;
class NavigatorCell;
class Text;

/// All questions of a sitting with their state, and the way out in two steps.
class Navigator : public QWidget {
    Q_OBJECT
public:
    explicit Navigator(QWidget* parent = nullptr);
    void setSitting(const exam::Sitting& sitting, int position);

Q_SIGNALS:
    void wanted(int position);
    void endWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilters(const exam::Sitting& sitting);
    void arrange();
    void move(int by);
    void askToEnd();
    void goToNextWithout();

    Text* m_summary;
    QWidget* m_filters;
    Flow* m_filterRow;
    QWidget* m_table;
    QGridLayout* m_grid;
    QList<NavigatorCell*> m_cells;
    Button* m_back;
    Button* m_end;
    Card* m_sure;
    Text* m_sureText;
    Button* m_stay;
    int m_position = 1;
    int m_without = 0;
    int m_rows = 1;
};

} // namespace lamplight::ui
