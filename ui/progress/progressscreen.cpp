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
#include "progress/confusionspage.h"
#include "progress/itemspage.h"
#include "progress/progresscharts.h"
#include "theme/metrics.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <utility>

namespace lamplight::ui {

namespace {

constexpr int chartsAbreast = 760; // px at b = 14 px

bool looksBack(const QString& view)
{
    return view != u"memory" && view != u"forecasts" && view != u"questions" && view != u"confusions";
}

} // namespace

ProgressScreen::ProgressScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_message(new InlineMessage), m_work(new LongWork),
      m_scroll(new ScrollColumn(metric::columnWide, Space::S16)), m_sections(new QButtonGroup(this)),
      m_ranges(new QComboBox), m_choices(new QWidget)
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
    constexpr const char* names[] = {"overview", "retention", "memory", "time", "forecasts", "questions", "confusions"};
    return QString::fromLatin1(names[int(section)]);
}

QString ProgressScreen::titleOf(Section section)
{
    switch (section) {
    case Section::Overview: return tr("Overview");
    case Section::Retention: return tr("Retention");
    case Section::Memory: return tr("Memory");
    case Section::Time: return tr("Time");
    case Section::Forecasts: return tr("Forecasts");
    case Section::Questions: return tr("Questions");
    case Section::Confusions: break;
    }
    return tr("Confusions");
}

void ProgressScreen::addHead(Column& column)
{
    auto* line = new Row(nullptr, Space::S16);
    line->addWidget(heading(tr("Progress"), TextRole::H1), 1);
    m_lookBack = makeLookBack();
    line->addWidget(m_lookBack);
    column.addLayout(line);
    auto* sections = new Flow(m_choices, Space::S4, Space::S4);
    for (int i = 0; i <= int(Section::Confusions); ++i) {
        auto* button = new Button(titleOf(Section(i)), ButtonKind::Quiet);
        button->setSize(Button::Size::Small);
        button->setCheckable(true);
        button->setToolTip(tr("Ctrl+Tab: the next section"));
        m_sections->addButton(button, i);
        sections->addWidget(button);
    }
    column.addWidget(m_choices);
    m_sections->button(int(m_section))->setChecked(true);
    connect(m_sections, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            choose(Section(id));
    });
}

QWidget* ProgressScreen::makeLookBack()
{
    auto* widget = new QWidget;
    auto* row = new Row(widget, Space::S8);
    Text* label = caption(tr("Look back"));
    label->setBuddy(m_ranges);
    for (int i = 0; i <= int(Range::All); ++i)
        m_ranges->addItem(rangeName(Range(i)));
    m_ranges->setCurrentIndex(int(m_range));
    m_ranges->setAccessibleName(label->text());
    m_ranges->setToolTip(tr("How far back the charts look"));
    connect(m_ranges, &QComboBox::currentIndexChanged, this, [this](int index) { chooseRange(Range(index)); });
    row->addWidget(label);
    row->addWidget(m_ranges);
    return widget;
}

void ProgressScreen::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, int step) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = int(Section::Confusions) + 1;
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
    for (int i = 0; i <= int(Section::Confusions); ++i)
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
    m_lookBack->setVisible(looksBack(nameOf(section)));
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
    case Section::Forecasts:
    case Section::Questions:
    case Section::Confusions: break;
    }
    return {forecastChart(figures), scoredChart(figures)};
}

void ProgressScreen::show()
{
    if (m_figures->cards == 0 && m_figures->answers.empty() && m_figures->otherTime.isEmpty() &&
        m_figures->attempts == 0)
        return showEmpty();
    if (m_section == Section::Questions || m_section == Section::Confusions)
        return showOther();
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

void ProgressScreen::showOther()
{
    if (m_other && (m_section == Section::Questions) == bool(qobject_cast<ItemsPage*>(m_other)))
        return m_other->refresh();
    m_choices->show();
    m_lookBack->hide();
    Column* column = begin();
    if (m_section == Section::Questions)
        m_other = new ItemsPage(m_session);
    else
        m_other = new ConfusionsPage(m_session);
    connect(m_other, &ProgressPage::said, this, &Screen::said);
    column->addWidget(m_other);
    column->addStretch(1);
    finish();
}

void ProgressScreen::showEmpty()
{
    const bool hadFocus = m_choices->isAncestorOf(focusWidget()) || m_ranges->hasFocus();
    m_choices->hide();
    m_lookBack->hide();
    auto* empty = new EmptyState(Glyph::Progress, tr("There is nothing to show yet."),
                                 tr("Once the deck has cards, this shows what each day asks for; after three answers, "
                                    "how well you recall."),
                                 tr("Import material"));
    connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Import}); });
    begin()->addWidget(empty);
    finish();
    if (hadFocus)
        empty->setFocus(Qt::OtherFocusReason);
}

Column* ProgressScreen::begin()
{
    m_panels.clear();
    m_other = nullptr;
    delete m_page;
    m_page = new QWidget;
    return new Column(m_page, Space::S16);
}

void ProgressScreen::finish()
{
    m_scroll->column().addWidget(m_page);
    m_page->show(); // at once: a layout would wait for the event loop, and the focus would find nothing
}

/// Two charts of columns stand side by side; what has rows or weeks takes the width.
void ProgressScreen::place(const QList<Chart>& charts)
{
    m_choices->show();
    m_lookBack->setVisible(looksBack(nameOf(m_section)));
    Column* column = begin();
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
    column->addStretch(1); // the panels stay as high as they are
    finish();
}

} // namespace lamplight::ui
