// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/periods.h"
#include "shell/screen.h"
#include "study/progressdesk.h"

#include <optional>

class QButtonGroup;
class QComboBox;

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class ChartPanel;
class InlineMessage;
class LongWork;
class ProgressPage;
class ScrollColumn;
class Column;
struct Chart;

/// What is coming, does it stick, what did it take, would it do: charts with the numbers behind them. The figures are
/// worked out on another thread; what stands on the screen stays until they are there.
class ProgressScreen : public Screen {
    Q_OBJECT
public:
    explicit ProgressScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;

private:
    enum class Section { Overview, Retention, Memory, Time, Forecasts, Questions, Confusions };
    static QString nameOf(Section section); ///< in Destination::view
    static QString titleOf(Section section);

    void addHead(Column& column);
    QWidget* makeLookBack();
    void addActions();
    void work();
    void show();
    void showEmpty();
    /// Questions and confusions, which aren't charts.
    void showOther();
    /// An empty page in place of the one before; shown by finish().
    Column* begin();
    void finish();
    void place(const QList<Chart>& charts);
    void choose(Section section);
    void chooseRange(Range range);
    QList<Chart> chartsOf(Section section) const;

    study::Session& m_session;
    InlineMessage* m_message;
    LongWork* m_work;
    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr;
    QButtonGroup* m_sections;
    QComboBox* m_ranges;
    QWidget* m_lookBack = nullptr; ///< m_ranges with its label
    QWidget* m_choices;            ///< the sections
    QList<ChartPanel*> m_panels;
    ProgressPage* m_other = nullptr; ///< of the section that is shown, if it isn't charts
    std::optional<study::ProgressFigures> m_figures;
    Section m_section = Section::Overview;
    Range m_range = Range::Quarter;
    bool m_again = false; ///< the deck changed while the figures were worked out
};

} // namespace lamplight::ui
