// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace lamplight::ui {

class Button;
class Flow;
class FoundPanel;
class ProblemPanel;
class SourceView;
class StackedBar;
class Text;

/// What was understood of every line, before anything is written.
class PreviewPage : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPage(QWidget* parent = nullptr);

    /// Shows it from its first line that wasn't understood.
    void setReading(const ImportReading& reading);
    /// Shows what the author decided; the place in the source stays.
    void setDecided(const ImportReading& reading);
    /// What applying would do to the deck; nothing while it isn't known.
    void setChanged(const std::optional<exchange::Changed>& changed);

    /// To the next run of lines that weren't understood, or with -1 to the one before; around the end.
    void goToProblem(int direction);
    void focusSource();

Q_SIGNALS:
    void importWanted();
    void cancelWanted();
    void sourceWanted();
    /// The author decided something: the reading with it.
    void decided(const lamplight::ui::ImportReading& reading);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* sums();
    QWidget* sourceCard();
    QWidget* footer();
    void arrange();
    void keepFocusInSight();
    void typeOptions();
    void showSums();
    void showWhere();
    void markFor(int line);
    void markFound(Found found);

    ImportReading m_reading;
    LineAccount m_account;
    std::optional<exchange::Changed> m_changed;
    QScrollArea* m_scroll = nullptr;
    Flow* m_sumParts = nullptr;
    Text* m_where;
    Text* m_promise = nullptr;
    StackedBar* m_bar;
    QBoxLayout* m_sumLine = nullptr;
    QBoxLayout* m_sides = nullptr;
    SourceView* m_source;
    Button *m_blank, *m_options, *m_import;
    FoundPanel* m_found;
    ProblemPanel* m_problems;
};

} // namespace lamplight::ui
