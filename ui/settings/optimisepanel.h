// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "study/optimisedesk.h"

namespace lamplight::ui {

class Button;
class ChartPanel;
class InlineMessage;
class LongWork;
class Text;

/// Fits the model of memory to the candidate's own answers: what was and what would be side by side, to keep or take.
class OptimisePanel : public Panel {
    Q_OBJECT
public:
    explicit OptimisePanel(study::Session& session, QWidget* parent = nullptr);
    ~OptimisePanel() override;

Q_SIGNALS:
    void said(const QString& news);

private:
    void start();
    void show(const Result<study::DeckOptimisation>& found);
    void take();
    void forget();

    study::Session& m_session;
    std::optional<study::DeckOptimisation> m_found;
    Button* m_start;
    LongWork* m_work;
    InlineMessage* m_message;
    QWidget* m_results;
    Column* m_rows;
    QWidget* m_table = nullptr;
    ChartPanel* m_chart = nullptr;
    Button* m_take;
    Button* m_keep;
};

} // namespace lamplight::ui
