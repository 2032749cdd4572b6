// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QButtonGroup;

namespace lamplight::exam {
class Sitting;
}

namespace lamplight::ui {

class Button;
class Panel;
class Column;
class Columns;
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

private:
    using Which = std::function<bool(const NavigatorCell&)>;
    void addPage(Column& column);
    void addSure(Column& column);
    void addFooter(Column& column);
    void addKeys();
    void addCells(const exam::Sitting& sitting);
    void addFilters();
    int count(const Which& which) const;
    void filter(const Which& which);
    void move(int by);
    void goToNext(const Which& which);
    void describe(const exam::Sitting& sitting);
    void askToEnd();
    void stay();
    void goBack();

    Text* m_summary;
    QWidget* m_filters;
    Flow* m_filterRow;
    QButtonGroup* m_filterGroup;
    QWidget* m_table;
    Columns* m_columns;
    QList<NavigatorCell*> m_cells;
    Button* m_back;
    Button* m_nextOpen;
    Button* m_nextFlagged;
    Button* m_end;
    Panel* m_sure;
    Text* m_sureText;
    Button* m_stay;
    Button* m_handIn;
    int m_position = 1;
    bool m_endsSection = false; ///< rather than the exam
};

} // namespace lamplight::ui
