// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartpanel.h"

#include "parts/button.h"
#include "parts/chartexport.h"
#include "parts/chartkeys.h"
#include "parts/chartplot.h"
#include "parts/charttable.h"
#include "parts/flow.h"
#include "parts/text.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTableView>

namespace lamplight::ui {

namespace {

/// Which of a panel's places has the focus, to give it back after filling anew.
enum class FocusAt { Elsewhere, Body, Toggle, Save };

QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), -1).chopped(1);
}

} // namespace

ChartPanel::ChartPanel(const Chart& chart, QWidget* parent)
    : Panel(inset(Space::S16), Ground::Surface, parent), m_chart(chart)
{
    auto* toggle = new QAction(tr("Table or drawing"), this);
    toggle->setShortcut(Qt::Key_T);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QAction::triggered, this, [this] { setTableShown(!m_tableShown); });
    addAction(toggle);
    fill();
}

ChartPanel::~ChartPanel()
{
    clear();
}

void ChartPanel::setChart(const Chart& chart)
{
    QWidget* focus = QApplication::focusWidget();
    FocusAt at = FocusAt::Elsewhere;
    if (focus && isAncestorOf(focus))
        at = focus == m_toggle ? FocusAt::Toggle : focus == m_save ? FocusAt::Save : FocusAt::Body;
    m_chart = chart;
    fill();
    QWidget* places[] = {nullptr, focusPlace(), m_toggle, m_save};
    if (QWidget* place = places[int(at)])
        place->setFocus(Qt::OtherFocusReason);
}

QWidget* ChartPanel::focusPlace() const
{
    return m_tableShown ? static_cast<QWidget*>(m_table) : m_plot;
}

/// Losing the focus, the drawing says that it reads nothing any more: by then nobody listens.
void ChartPanel::clear()
{
    m_reading = nullptr;
    m_plot = nullptr;
    m_table = nullptr;
    m_toggle = m_save = nullptr;
    delete m_body;
    m_body = nullptr;
}

void ChartPanel::fill()
{
    clear();
    m_body = new QWidget;
    column().addWidget(m_body);
    auto* body = new Column(m_body, Space::S8);
    body->addWidget(wrapped(heading(m_chart.title, TextRole::H3)));
    if (!m_chart.note.isEmpty())
        body->addWidget(wrapped(caption(m_chart.note)));
    if (!m_chart.isDrawn()) {
        body->addWidget(wrapped(soft(m_chart.instead)));
        body->addStretch();
        m_body->show();
        return;
    }
    body->addWidget(makeChartKeys(m_chart));
    m_plot = new ChartPlot(m_chart);
    connect(m_plot, &ChartPlot::reads, this, &ChartPanel::showReading);
    body->addWidget(m_plot);
    m_table = makeChartTable(m_chart);
    body->addWidget(m_table);
    m_reading = wrapped(new Text(m_chart.sentence));
    body->addWidget(m_reading);
    body->addStretch();
    addTools(*body);
    setTableShown(m_tableShown);
    m_body->show(); // at once: a layout would wait for the event loop, and the focus would find nothing
}

/// What the keyboard or the mouse is at, in the place of the sentence.
void ChartPanel::showReading(const QString& reading)
{
    if (m_reading)
        m_reading->setText(reading.isEmpty() ? m_chart.sentence : reading);
}

void ChartPanel::addTools(Column& column)
{
    auto* flow = new Flow(nullptr, Space::S8, Space::S4);
    m_toggle = new Button(tr("Table"), ButtonKind::Quiet);
    m_toggle->setSize(Button::Size::Small);
    m_toggle->setGlyph(Glyph::Table);
    m_toggle->setCheckable(true);
    m_toggle->showKey(QStringLiteral("T"));
    m_toggle->setAccessibleName(tr("Table: %1").arg(m_chart.title));
    m_toggle->setToolTip(tr("The same numbers as a table (T)"));
    connect(m_toggle, &Button::clicked, this, &ChartPanel::setTableShown);
    flow->addWidget(m_toggle);
    m_save = new Button(tr("Save…"), ButtonKind::Quiet);
    m_save->setSize(Button::Size::Small);
    m_save->setGlyph(Glyph::Export);
    m_save->setAccessibleName(tr("Save: %1").arg(m_chart.title));
    m_save->setToolTip(tr("As a picture (PNG, SVG) or as a table (CSV)"));
    connect(m_save, &Button::clicked, this, &ChartPanel::askWhereToSave);
    flow->addWidget(m_save);
    column.addLayout(flow);
}

void ChartPanel::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (!m_plot)
        return;
    const bool hadFocus = m_plot->hasFocus() || m_table->hasFocus();
    m_plot->setVisible(!shown);
    m_table->setVisible(shown);
    m_toggle->setChecked(shown);
    if (hadFocus)
        focusPlace()->setFocus(Qt::OtherFocusReason);
}

Result<void> ChartPanel::save(const QString& file) const
{
    return saveChart(m_chart, file, layoutDirection());
}

void ChartPanel::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QString(m_chart.title + u".png"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartPanel::saveTo);
    dialog->open();
}

void ChartPanel::saveTo(const QString& file)
{
    if (const auto saved = save(file); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

} // namespace lamplight::ui
