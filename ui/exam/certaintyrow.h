// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class Button;

/// How sure the candidate is of an answer, where the exam asks for it: three levels, each with what it earns.
class CertaintyRow : public QWidget {
    Q_OBJECT
public:
    explicit CertaintyRow(QWidget* parent = nullptr);
    /// 1 to 3; 0: not said.
    void setLevel(int level);

Q_SIGNALS:
    void chosen(int level);

private:
    QList<Button*> m_levels;
};

} // namespace lamplight::ui
