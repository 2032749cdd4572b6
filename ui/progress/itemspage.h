// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/progresspage.h"
#include "study/itemdesk.h"

namespace lamplight::ui {

class Column;
class InlineMessage;
class LongWork;

/// How the questions of the exams did, suspects first; below the table, the one that is chosen with its options.
class ItemsPage : public ProgressPage {
    Q_OBJECT
public:
    explicit ItemsPage(study::Session& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    void show();
    void showEmpty();
    void showDetail(int row);

    study::Session& m_session;
    InlineMessage* m_message;
    LongWork* m_work;
    QWidget* m_body = nullptr;
    QWidget* m_detail = nullptr;
    Column* m_column = nullptr; ///< of m_body
    study::ItemAnalysis m_analysis;
    QString m_chosen; ///< uid of the question shown in detail
    bool m_again = false;
};

} // namespace lamplight::ui
