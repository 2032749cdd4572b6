// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "parts/chart.h"
#include "parts/panel.h"

class QTableView;

namespace lamplight::ui {

class Button;
class ChartPlot;
class Text;

/// A chart with its title, its keys, the sentence that says what it means, the table behind it (T) and the way to save
/// it as a file.
class ChartPanel : public Panel {
    Q_OBJECT
public:
    explicit ChartPanel(const Chart& chart, QWidget* parent = nullptr);
    ~ChartPanel() override;

    const Chart& chart() const { return m_chart; }
    /// Other values of the same chart; table or drawing and the focus stay as they are.
    void setChart(const Chart& chart);
    void setTableShown(bool shown);
    bool isTableShown() const { return m_tableShown; }
    /// As saveChart.
    Result<void> save(const QString& file) const;
    /// Where the keyboard begins: the drawing or the table; null while there is neither.
    QWidget* focusPlace() const;

Q_SIGNALS:
    void failed(const lamplight::Error& error);
    /// News for the status line: where the chart was saved.
    void said(const QString& news);

private:
    void fill();
    void clear();
    void showReading(const QString& reading);
    void addTools(Column& column);
    void askWhereToSave();
    void saveTo(const QString& file);

    Chart m_chart;
    QWidget* m_body = nullptr;
    ChartPlot* m_plot = nullptr;
    QTableView* m_table = nullptr;
    Text* m_reading = nullptr;
    Button* m_toggle = nullptr;
    Button* m_save = nullptr;
    bool m_tableShown = false;
};

} // namespace lamplight::ui
