// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/inlinemessage.h"
#include "parts/keycap.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"
#include "parts/scrollcolumn.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "stops.h"
#include "tour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

Panel* buttonsPanel()
{
    auto* panel = new Panel;
    panel->column().addWidget(heading(QStringLiteral("Buttons"), TextRole::H3));
    auto* flow = new Flow(nullptr, Space::S12, Space::S12);
    auto* start = new Button(QStringLiteral("Start"), ButtonKind::Primary);
    start->setSize(Button::Size::Large);
    start->showKey(QStringLiteral("Enter"));
    start->setObjectName(QStringLiteral("start"));
    flow->addWidget(start);
    auto* navigator = new Button(QStringLiteral("Navigator"));
    navigator->setGlyph(Glyph::Grid);
    navigator->setKey(QKeySequence(Qt::Key_G));
    flow->addWidget(navigator);
    auto* next = new Button(QStringLiteral("Next"), ButtonKind::Primary);
    next->setTrailingGlyph(Glyph::ChevronNext);
    flow->addWidget(next);
    flow->addWidget(new Button(QStringLiteral("Skip all"), ButtonKind::Quiet));
    flow->addWidget(new Button(QStringLiteral("End exam…"), ButtonKind::Danger));
    flow->addWidget(new Button(QStringLiteral("I do not know yet"), ButtonKind::Link));
    auto* small = new Button(QStringLiteral("Make a contrast card"));
    small->setSize(Button::Size::Small);
    flow->addWidget(small);
    auto* flagged = new Button(QStringLiteral("Flagged"));
    flagged->setGlyph(Glyph::FlagFilled);
    flagged->setCheckable(true);
    flagged->setChecked(true);
    flagged->setTone(Tone::Warn);
    flagged->setKey(QKeySequence(Qt::Key_F));
    flow->addWidget(flagged);
    auto* off = new Button(QStringLiteral("Not now"));
    off->setEnabled(false);
    flow->addWidget(off);
    auto* hard = new Button(QStringLiteral("Hard"));
    hard->setNote(QStringLiteral("1 day"));
    hard->setKey(QKeySequence(Qt::Key_2));
    flow->addWidget(hard);
    panel->column().addLayout(flow);
    auto* keys = new Flow(nullptr, Space::S24);
    keys->addWidget(new KeyHint(QStringLiteral("[A]–[D]"), QStringLiteral("choose")));
    keys->addWidget(new KeyHint(QStringLiteral("[Shift]+[A]–[D]"), QStringLiteral("strike out")));
    keys->addWidget(new KeyHint(QStringLiteral("[←] [→]"), QStringLiteral("move")));
    panel->column().addLayout(keys);
    return panel;
}

Panel* fieldsPanel()
{
    auto* panel = new Panel;
    auto* flow = new Flow(nullptr, Space::S16, Space::S16);
    auto* line = new QLineEdit;
    line->setPlaceholderText(QStringLiteral("Go to…"));
    line->setAccessibleName(QStringLiteral("Go to"));
    flow->addWidget(line);
    auto* date = new QDateEdit(QDate(2026, 12, 13));
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("dddd, d MMMM yyyy"));
    date->setAccessibleName(QStringLiteral("Date"));
    flow->addWidget(date);
    auto* minutes = new QSpinBox;
    minutes->setRange(5, 240);
    minutes->setValue(35);
    minutes->setSuffix(QStringLiteral(" minutes"));
    minutes->setAlignment(Qt::AlignCenter);
    minutes->setAccessibleName(QStringLiteral("Minutes"));
    flow->addWidget(minutes);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("All topics"), QStringLiteral("Topic 2")});
    combo->setAccessibleName(QStringLiteral("Topic"));
    flow->addWidget(combo);
    auto* check = new QCheckBox(QStringLiteral("Cloze"));
    check->setChecked(true);
    flow->addWidget(check);
    flow->addWidget(new QCheckBox(QStringLiteral("Takeaways")));
    auto* radio = new QRadioButton(QStringLiteral("Light"));
    radio->setChecked(true);
    flow->addWidget(radio);
    flow->addWidget(new QRadioButton(QStringLiteral("Dark")));
    auto* tool = new QToolButton;
    tool->setIcon(icon(Glyph::Search));
    tool->setAutoRaise(true);
    tool->setAccessibleName(QStringLiteral("Search"));
    flow->addWidget(tool);
    panel->column().addLayout(flow);
    auto* text = new QPlainTextEdit(QStringLiteral("the perceived benefits"));
    text->setAccessibleName(QStringLiteral("Answer"));
    text->setMaximumHeight(80);
    panel->column().addWidget(text);
    auto* progress = new QProgressBar;
    progress->setValue(40);
    progress->setAccessibleName(QStringLiteral("Progress"));
    panel->column().addWidget(progress);
    return panel;
}

Panel* rowsPanel()
{
    auto* panel = new Panel({Space::S16, Space::S8});
    panel->column().setGap(Space::None);
    auto* first = new RowButton(QStringLiteral("Mock exam 2"), QStringLiteral("Saturday 21 November, 41 min"));
    first->setValue(QStringLiteral("27 of 40"), QStringLiteral("passed"), Glyph::Check, Token::Good);
    panel->column().addWidget(first);
    panel->column().addWidget(new Rule);
    auto* second = new RowButton(QStringLiteral("Mock exam 1"), QStringLiteral("Saturday 14 November, 52 min"));
    second->setValue(QStringLiteral("23 of 40"), QStringLiteral("not passed"), Glyph::Cross, Token::Bad);
    panel->column().addWidget(second);
    panel->column().addWidget(new Rule);
    auto* choice = new RowButton(QStringLiteral("Try the sample course"), QStringLiteral("service management"));
    choice->setSidePadding(Space::S12);
    choice->setGlyph(Glyph::Lessons);
    choice->setStrong(true);
    choice->setCheckable(true);
    choice->setChecked(true);
    panel->column().addWidget(choice);
    return panel;
}

QTableWidget* smallTable()
{
    auto* table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Kind"), QStringLiteral("Text"), QStringLiteral("Next")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(QStringLiteral("Found"));
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("Cell %1.%2").arg(row).arg(column)));
    table->selectRow(1);
    table->setMaximumHeight(140);
    return table;
}

QWidget* messages()
{
    auto* all = new QWidget;
    auto* column = new Column(all, Space::S8);
    auto* error = new InlineMessage;
    error->showError({ErrorKind::Io,
                      QStringLiteral("The deck couldn't be written: the disk is full. Nothing was lost; "
                                     "free some space and try again."),
                      QStringLiteral("SQLITE_FULL")});
    auto* good = new InlineMessage;
    good->show(Tone::Good, QStringLiteral("This fits"), QStringLiteral("19 days at 35 minutes give 11 hours."));
    good->setAction(QStringLiteral("Undo"));
    column->addWidget(error);
    column->addWidget(good);
    return all;
}

std::unique_ptr<QWidget> gallery(bool upper)
{
    auto page = std::make_unique<ScrollColumn>(metric::columnWide);
    page->setWindowTitle(QStringLiteral("Parts"));
    if (upper) {
        auto* head = new Row(nullptr, Space::S12);
        head->addWidget(new GlyphView(Glyph::Lamplight, Token::Lamp, 32));
        head->addWidget(heading(QStringLiteral("Parts of the window"), TextRole::H1), 1);
        page->column().addLayout(head);
        page->column().addWidget(wrapped(soft(QStringLiteral("What every screen is made of."))));
        page->column().addWidget(buttonsPanel());
        auto* bar = new StackedBar;
        bar->setParts({{14, StackedBar::Fill::Solid, Tone::Lamp, QStringLiteral("22 reviews")},
                       {8, StackedBar::Fill::Hollow, Tone::Lamp, QStringLiteral("8 new")},
                       {12, StackedBar::Fill::Hatched, Tone::Lamp, QStringLiteral("Read 2.3")},
                       {4, StackedBar::Fill::Track, Tone::Lamp, QStringLiteral("blank")}});
        page->column().addWidget(bar);
        page->column().addWidget(fieldsPanel());
    } else {
        page->column().addWidget(rowsPanel());
        page->column().addWidget(smallTable());
        page->column().addWidget(messages());
    }
    page->column().addStretch(1);
    return page;
}

std::unique_ptr<QWidget> glyphs()
{
    auto page = std::make_unique<ScrollColumn>(metric::columnWide);
    for (const int side : {metric::icon, 40}) {
        auto* flow = new Flow(nullptr, Space::S24, Space::S16);
        for (int glyph = 1; glyph < glyphCount; ++glyph)
            flow->addWidget(new GlyphView(Glyph(glyph), Token::Ink, side));
        page->column().addLayout(flow);
    }
    page->column().addStretch(1);
    return page;
}

} // namespace

void addPartStops(Tour& tour)
{
    const auto focusStart = [](QWidget& page) {
        if (auto* start = page.findChild<QWidget*>(QStringLiteral("start")))
            start->setFocus();
    };
    tour.add({QStringLiteral("parts-1"), QStringLiteral("Parts: buttons and fields"), [] { return gallery(true); },
              focusStart});
    tour.add({QStringLiteral("parts-2"), QStringLiteral("Parts: rows, tables, messages"), [] { return gallery(false); },
              [](QWidget& page) { page.findChild<QTableWidget*>()->setFocus(); }});
    tour.add({QStringLiteral("parts-3"), QStringLiteral("Parts: icons"), glyphs});
}

} // namespace lamplight::tour
