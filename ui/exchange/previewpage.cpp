// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/previewpage.h"

#include "exchange/foundpanel.h"
#include "exchange/optionsdialog.h"
#include "exchange/panelhead.h"
#include "exchange/problempanel.h"
#include "exchange/sourceview.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/keycap.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace lamplight::ui {

namespace {
constexpr int panelsSideBySide = 880; // from this width on, in px at b = 14 px
} // namespace

PreviewPage::PreviewPage(QWidget* parent)
    : QWidget(parent), m_where(caption({})), m_bar(new StackedBar), m_source(new SourceView),
      m_blank(new Button({}, ButtonKind::Link)), m_options(new Button({})),
      m_import(new Button({}, ButtonKind::Primary)), m_found(new FoundPanel), m_problems(new ProblemPanel)
{
    auto* body = new QWidget;
    auto* inner = new Column(body, Space::S12, {Space::S24, Space::S8});
    inner->addWidget(sums());
    auto* sides = new Row(nullptr, Space::S16);
    sides->addWidget(sourceCard(), 9);
    sides->addWidget(m_found, 5);
    m_sides = sides;
    inner->addLayout(sides, 1);
    inner->addWidget(m_problems);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll, 1);
    column->addWidget(footer());

    connect(m_source, &SourceView::chosen, this, &PreviewPage::markFor);
    connect(m_source, &SourceView::opened, m_problems, &ProblemPanel::openChoice);
    connect(m_found, &FoundPanel::chosen, this, &PreviewPage::markFound);
    connect(m_problems, &ProblemPanel::chosen, this, [this](const QList<int>& lines) {
        m_source->mark(lines);
        m_problems->mark(m_source->line());
        m_found->mark({});
    });
    connect(m_problems, &ProblemPanel::splitAccepted, this,
            [this](int table, bool accepted) { Q_EMIT decided(m_reading.withSplit(table, accepted)); });
}

QWidget* PreviewPage::sums()
{
    auto* widget = new QWidget;
    auto* column = new Column(widget, Space::S8);
    auto* line = new Row(nullptr, Space::S16);
    m_sumParts = new Flow(nullptr, Space::S4, Space::S4);
    m_where->setElided(true);
    m_where->setObjectName(QStringLiteral("where"));
    line->addLayout(m_sumParts, 1);
    line->addWidget(m_where);
    m_sumLine = line;
    m_bar->setThickness(8);
    column->addLayout(line);
    column->addWidget(m_bar);
    return widget;
}

QWidget* PreviewPage::sourceCard()
{
    auto* panel = new Panel(Inset{});
    panel->column().setGap(Space::None);
    auto* head = new PanelHead(tr("Source"));
    m_blank->setSize(Button::Size::Small);
    head->row().addStretch(1);
    head->row().addWidget(m_blank);
    panel->column().addWidget(head);
    panel->column().addWidget(new Rule);
    auto* inside = new Column(nullptr, Space::None, {Space::None, Space::S4});
    inside->addWidget(m_source);
    panel->column().addLayout(inside, 1);
    connect(m_blank, &Button::clicked, this, [this] {
        const bool shown = m_blank->property("shown").toBool();
        m_blank->setProperty("shown", !shown);
        m_source->setBlankShown(!shown);
        showSums();
    });
    return panel;
}

QWidget* PreviewPage::footer()
{
    auto* widget = new QWidget;
    auto* row = new Row(widget, Space::S12, {Space::S24, Space::S12});
    auto* back = new Button(tr("Source"), ButtonKind::Quiet);
    back->setGlyph(Glyph::ChevronPrevious);
    back->setToolTip(tr("Back to choosing the source"));
    auto* cancel = new Button(tr("Cancel"));
    cancel->showKey(tr("Esc"));
    m_import->showKey(capText(Qt::CTRL | Qt::Key_Return));
    m_import->setObjectName(QStringLiteral("import"));
    row->addWidget(back);
    auto* actions = new Flow(nullptr, Space::S12, Space::S8, Qt::AlignTrailing);
    m_promise = caption(tr("nothing is written before you press Import"));
    actions->addWidget(m_promise);
    m_options->setObjectName(QStringLiteral("typeOptions"));
    m_options->setToolTip(tr("Type the options of the questions that came without"));
    connect(m_options, &Button::clicked, this, &PreviewPage::typeOptions);
    actions->addWidget(m_options);
    actions->addWidget(cancel);
    actions->addWidget(m_import);
    row->addLayout(actions, 1);
    connect(back, &Button::clicked, this, &PreviewPage::sourceWanted);
    connect(cancel, &Button::clicked, this, &PreviewPage::cancelWanted);
    connect(m_import, &Button::clicked, this, &PreviewPage::importWanted);
    return widget;
}

void PreviewPage::setReading(const ImportReading& reading)
{
    m_changed.reset();
    setDecided(reading);
    m_source->mark({0});
    goToProblem(1);
}

void PreviewPage::setDecided(const ImportReading& reading)
{
    const int at = m_source->line();
    m_reading = reading;
    const exchange::ImportPlan plan = reading.decided();
    m_account = accountOf(reading.material, plan);
    m_source->setAccount(m_account);
    m_found->setFound(plan, m_account);
    m_problems->setProblems(m_account, problemGroups(m_account, reading.material, reading.tables), reading.tables,
                            reading.accepted);
    const auto waiting = int(reading.incomplete().size());
    m_options->setText(tr("Options of %n question(s)", nullptr, waiting));
    m_options->setVisible(waiting > 0);
    showSums();
    showWhere();
    if (at >= 0 && at < m_account.lines.size()) {
        m_source->mark({at});
        markFor(at);
    }
}

void PreviewPage::typeOptions()
{
    auto* dialog = new OptionsDialog(m_reading.incomplete(), m_reading.options, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ImportReading reading = m_reading;
        reading.options = dialog->typed();
        Q_EMIT decided(reading);
    });
    dialog->open();
}

void PreviewPage::setChanged(const std::optional<exchange::Changed>& changed)
{
    m_changed = changed;
    showWhere();
}

void PreviewPage::showSums()
{
    while (QLayoutItem* item = m_sumParts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](Text* text) { m_sumParts->addWidget(text); };
    add(strong(tr("%Ln line(s):", nullptr, int(m_account.lines.size()))));
    add(new Text(tr("%Ln placed,", nullptr, m_account.placed)));
    if (m_account.kept > 0)
        add(new Text(tr("%Ln not understood and kept as they are,", nullptr, m_account.kept)));
    add(new Text(tr("%Ln blank,", nullptr, m_account.blank)));
    add(strong(tr("%Ln dropped", nullptr, m_account.dropped)));
    using Fill = StackedBar::Fill;
    m_bar->setParts({{double(m_account.placed), Fill::Solid, Tone::Good, tr("%Ln placed", nullptr, m_account.placed)},
                     {double(m_account.notUnderstood()), Fill::Hatched, Tone::Bad,
                      tr("%Ln not understood", nullptr, m_account.notUnderstood())},
                     {double(m_account.blank), Fill::Track, Tone::Lamp, tr("%Ln blank", nullptr, m_account.blank)}});
    const bool shown = m_blank->property("shown").toBool();
    m_blank->setText(shown ? tr("Fold blank lines") : tr("Show %Ln blank line(s)", nullptr, m_account.blank));
    m_blank->setVisible(m_account.blank > 0);
    m_import->setText(m_account.notUnderstood() > 0
                          ? tr("Import %1 lines, keep %2")
                                .arg(QLocale().toString(m_account.placed), QLocale().toString(m_account.kept))
                          : tr("Import %Ln line(s)", nullptr, m_account.placed));
}

void PreviewPage::showWhere()
{
    const QString places = placesText(m_reading.plan);
    QString where = places.isEmpty() ? tr("one undoable step") : tr("goes to %1, as one undoable step").arg(places);
    if (m_changed)
        where = QStringLiteral("%1: %2").arg(where, tr("%1 new, %2 changed, %3 as in the deck")
                                                        .arg(m_changed->created)
                                                        .arg(m_changed->updated)
                                                        .arg(m_changed->unchanged));
    m_where->setText(where);
}

void PreviewPage::goToProblem(int direction)
{
    const auto isProblem = [this](int i) {
        return m_account.lines[i].fate == Fate::Kept || m_account.lines[i].fate == Fate::Dropped;
    };
    const auto isStart = [&](int i) {
        return isProblem(i) && (i == 0 || !isProblem(i - 1) || m_account.lines[i - 1].why != m_account.lines[i].why);
    };
    const int count = int(m_account.lines.size());
    const int from = std::max(0, m_source->line());
    for (int step = 1; step <= count; ++step) {
        const int i = ((from + direction * step) % count + count) % count;
        if (!isStart(i))
            continue;
        QList<int> run{i};
        while (run.last() + 1 < count && isProblem(run.last() + 1) && !isStart(run.last() + 1))
            run += run.last() + 1;
        m_source->mark(run);
        m_source->mark({i});
        markFor(i);
        return focusSource();
    }
}

void PreviewPage::focusSource()
{
    m_source->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_source, 0, space(Space::S12));
}

void PreviewPage::markFor(int line)
{
    const SourceLine& at = m_account.lines[line];
    m_problems->mark(line);
    m_found->mark(at.fate == Fate::Placed ? std::optional(lookOfRule(at.rule).found) : std::nullopt);
}

void PreviewPage::markFound(Found found)
{
    QList<int> lines;
    for (int i = 0; i < m_account.lines.size(); ++i)
        if (m_account.lines[i].fate == Fate::Placed && lookOfRule(m_account.lines[i].rule).found == found)
            lines += i;
    m_source->mark(lines);
    m_problems->mark(-1);
}

void PreviewPage::arrange()
{
    const bool wide = width() >= px(panelsSideBySide);
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_sides->setDirection(direction);
    m_sumLine->setDirection(direction);
    m_promise->setVisible(wide);
    m_where->setAlignment(wide ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
}

void PreviewPage::keepFocusInSight()
{
    if (QWidget* inside = m_scroll->widget()->focusWidget())
        m_scroll->ensureWidgetVisible(inside, 0, space(Space::S12));
}

/// What is folded out moves the rest; where to, is known after this event.
bool PreviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &PreviewPage::keepFocusInSight);
    return QWidget::eventFilter(watched, event);
}

void PreviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lamplight::ui
