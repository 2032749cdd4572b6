// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/progressscreen.h"

#include "parts/button.h"
#include "parts/chartpanel.h"
#include "parts/emptystate.h"
#include "parts/flow.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/scrollcolumn.h"
#include "parts/sidebyside.h"
#include "parts/text.h"
#include "progress/progresscharts.h"
#include "theme/metrics.h"

#include <QAction>
#include <QButtonGroup>
#include <utility>

namespace lamplight::ui {

namespace {

constexpr int chartsAbreast = 760; // px at b = 14 px

Button* choiceButton(const QString& text, QButtonGroup* group, int id)
{
    auto* button = new Button(text, ButtonKind::Quiet);
    button->setSize(Button::Size::Small);
    button->setCheckable(true);
    group->addButton(button, id);
    return button;
}

} // namespace

ProgressScreen::ProgressScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_message(new InlineMessage), m_work(new LongWork),
      m_scroll(new ScrollColumn(metric::columnWide, Space::S16)), m_sections(new QButtonGroup(this)),
      m_ranges(new QButtonGroup(this))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_message);
    column->addWidget(m_work);
    column->addWidget(m_scroll, 1);
    addHead(m_scroll->column());
    addActions();
}

QString ProgressScreen::title() const
{
    return tr("Progress");
}

QString ProgressScreen::nameOf(Section section)
{
    constexpr const char* names[] = {"overview", "retention", "memory", "time", "forecasts"};
    return QString::fromLatin1(names[int(section)]);
}

QString ProgressScreen::titleOf(Section section)
{
    switch (section) {
    case Section::Overview: return tr("Overview");
    case Section::Retention: return tr("Retention");
    case Section::Memory: return tr("Memory");
    case Section::Time: return tr("Time");
    case Section::Forecasts: break;
    }
    return tr("Forecasts");
}

void ProgressScreen::addHead(Stack& column)
{
    auto* head = new QWidget;
    auto* rows = new Column(head, Space::S12);
    rows->addWidget(heading(tr("Progress"), TextRole::H1));
    auto* sections = new Flow(nullptr, Space::S4, Space::S4);
    for (int i = 0; i <= int(Section::Forecasts); ++i)
        sections->addWidget(choiceButton(titleOf(Section(i)), m_sections, i));
    rows->addLayout(sections);
    auto* ranges = new Flow(nullptr, Space::S4, Space::S4);
    for (int i = 0; i <= int(Range::All); ++i) {
        Button* button = choiceButton(rangeName(Range(i)), m_ranges, i);
        button->setAccessibleName(tr("Look back: %1").arg(rangeName(Range(i))));
        button->setToolTip(tr("How far back the charts look"));
        ranges->addWidget(button);
    }
    rows->addLayout(ranges);
    column.addWidget(head);
    m_sections->button(int(m_section))->setChecked(true);
    m_ranges->button(int(m_range))->setChecked(true);
    connect(m_sections, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            choose(Section(id));
    });
    connect(m_ranges, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            chooseRange(Range(id));
    });
}

void ProgressScreen::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, int step) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = int(Section::Forecasts) + 1;
            QAbstractButton* next = m_sections->button((int(m_section) + step + count) % count);
            next->setChecked(true);
            next->setFocus(Qt::TabFocusReason);
        });
        addAction(action);
    };
    add(tr("Next section"), QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    add(tr("Previous section"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
}

void ProgressScreen::open(const Destination& destination)
{
    for (int i = 0; i <= int(Section::Forecasts); ++i)
        if (destination.view == nameOf(Section(i)))
            m_sections->button(i)->setChecked(true);
    refresh();
    m_sections->button(int(m_section))->setFocus(Qt::OtherFocusReason);
}

Destination ProgressScreen::here() const
{
    return {.place = Place::Progress, .view = nameOf(m_section)};
}

void ProgressScreen::refresh()
{
    if (m_work->isRunning())
        m_again = true;
    else
        work();
}

void ProgressScreen::work()
{
    m_work->run<study::ProgressFigures>(
        tr("Going through your answers"), this,
        [session = &m_session](Progress& progress) { return study::ProgressDesk(*session).figures(progress); },
        [this](Result<study::ProgressFigures> figures) {
            if (std::exchange(m_again, false))
                return work(); // what was worked out is of yesterday's deck
            if (!figures)
                return m_message->showError(figures.error());
            m_message->clear();
            m_figures = std::move(*figures);
            show();
        });
}

void ProgressScreen::choose(Section section)
{
    if (m_section == section)
        return;
    m_section = section;
    if (m_figures)
        show();
}

void ProgressScreen::chooseRange(Range range)
{
    m_range = range;
    if (m_figures)
        show();
}

QList<Chart> ProgressScreen::chartsOf(Section section) const
{
    const study::ProgressFigures& figures = *m_figures;
    switch (section) {
    case Section::Overview: return {workloadChart(figures), retentionChart(figures, m_range), forecastChart(figures)};
    case Section::Retention:
        return {retentionChart(figures, m_range), calibrationChart(figures, m_range), maturityChart(figures, m_range)};
    case Section::Memory: return {stabilityChart(figures), difficultyChart(figures)};
    case Section::Time: return {timeChart(figures, m_range), planChart(figures, m_range), calendarChart(figures)};
    case Section::Forecasts: break;
    }
    return {forecastChart(figures), scoredChart(figures)};
}

void ProgressScreen::show()
{
    if (m_figures->cards == 0 && m_figures->answers.empty() && m_figures->otherTime.isEmpty())
        return showEmpty();
    const QList<Chart> charts = chartsOf(m_section);
    const auto same = [&] {
        if (m_panels.size() != charts.size())
            return false;
        for (qsizetype i = 0; i < charts.size(); ++i)
            if (m_panels[i]->chart().title != charts[i].title)
                return false;
        return true;
    };
    if (!same())
        return place(charts);
    for (qsizetype i = 0; i < charts.size(); ++i) // table, place and focus stay as they are
        m_panels[i]->setChart(charts[i]);
}

void ProgressScreen::showEmpty()
{
    place({});
    auto* empty = new EmptyState(Glyph::Progress, tr("There is nothing to show yet."),
                                 tr("Once the deck has cards, this shows what each day asks for; after three answers, "
                                    "how well you recall."),
                                 tr("Import material"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Import}); });
    m_page->layout()->addWidget(empty);
}

/// Two charts of columns stand side by side; what has rows or weeks takes the width.
void ProgressScreen::place(const QList<Chart>& charts)
{
    m_panels.clear();
    delete m_page;
    m_page = new QWidget;
    auto* column = new Column(m_page, Space::S16);
    for (const Chart& chart : charts) {
        auto* panel = new ChartPanel(chart);
        connect(panel, &ChartPanel::failed, this, &Screen::failed);
        connect(panel, &ChartPanel::said, this, &Screen::said);
        m_panels.append(panel);
    }
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const bool pair = i + 1 < charts.size() && charts[i].form == Chart::Form::Columns &&
                          charts[i + 1].form == Chart::Form::Columns;
        if (!pair) {
            column->addWidget(m_panels[i]);
            continue;
        }
        column->addWidget(new SideBySide({m_panels[i], 1}, {m_panels[i + 1], 1}, chartsAbreast));
        ++i;
    }
    m_scroll->column().addWidget(m_page);
    m_page->show();
}

} // namespace lamplight::ui
