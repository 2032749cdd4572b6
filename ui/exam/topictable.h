// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "study/examdesk.h"

class QGridLayout;

namespace lamplight::ui {

/// How each topic went, with its interval. Under three questions nothing is drawn, but said.
class TopicTable : public Panel {
    Q_OBJECT
public:
    TopicTable(const QList<exam::Share>& topics, double passMark, QWidget* parent = nullptr);

private:
    void addScale(QGridLayout& grid);
    void addTopic(QGridLayout& grid, int row, const exam::Share& topic, double passMark);
};

} // namespace lamplight::ui
