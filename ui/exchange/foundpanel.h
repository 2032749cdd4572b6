// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rulewords.h"
#include "parts/panel.h"

#include <optional>

class QListView;

namespace lamplight::exchange {
struct ImportPlan;
}

namespace lamplight::ui {

class FoundModel;
class Text;
struct LineAccount;

/// What was found, and the sum of all lines.
class FoundPanel : public Panel {
    Q_OBJECT
public:
    explicit FoundPanel(QWidget* parent = nullptr);

    void setFound(const exchange::ImportPlan& plan, const LineAccount& account);
    /// Shows as chosen what a line belongs to; nothing: none.
    void mark(std::optional<Found> found);

Q_SIGNALS:
    void chosen(lamplight::ui::Found found);

private:
    void addSums();

    FoundModel* m_model;
    QListView* m_list;
    Text *m_placed, *m_kept, *m_dropped, *m_blank, *m_all;
    QWidget* m_droppedRow = nullptr;
    bool m_marking = false;
};

} // namespace lamplight::ui
