// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/progresspage.h"
#include "study/confusiondesk.h"

namespace lamplight::ui {

class Button;
class Column;
class InlineMessage;
class LongWork;

/// Which concept is taken for which, and the card that tells the two apart.
class ConfusionsPage : public ProgressPage {
    Q_OBJECT
public:
    explicit ConfusionsPage(study::Session& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    void show();
    void addRow(Column& column, const study::ConfusionRow& row);
    void makeCard(const study::ConfusionRow& row);

    study::Session& m_session;
    InlineMessage* m_message;
    LongWork* m_work;
    Column* m_column;
    QWidget* m_body = nullptr;
    study::ConfusionMap m_map;
    QString m_pressed; ///< the pair whose button had the focus
    bool m_again = false;
};

} // namespace lamplight::ui
