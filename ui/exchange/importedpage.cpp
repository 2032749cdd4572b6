// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importedpage.h"

#include "exchange/cardchoice.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QFileDialog>
#include <QLocale>

namespace lamplight::ui {

namespace {

/// A count with its word below it.
QWidget* countOf(int count, const QString& what)
{
    auto* widget = new QWidget;
    auto* column = new Column(widget, Space::None);
    column->addWidget(heading(QLocale().toString(count), TextRole::H2));
    column->addWidget(caption(what));
    return widget;
}

QString sumText(const LineAccount& account)
{
    const auto tr = [](const char* text, qsizetype n) { return ImportedPage::tr(text, nullptr, int(n)); };
    QStringList parts{tr("%Ln placed", account.placed)};
    if (account.kept > 0)
        parts += tr("%Ln not understood and kept as they are", account.kept);
    parts += {tr("%Ln blank", account.blank), tr("%Ln dropped", account.dropped)};
    return QStringLiteral("%1: %2").arg(tr("%Ln line(s)", account.lines.size()), parts.join(QStringLiteral(", ")));
}

QWidget* placeAndReason(const QString& place, const QString& reason)
{
    auto* widget = new QWidget;
    auto* row = new Row(widget, Space::S12);
    auto* range = caption(place);
    range->setMinimumWidth(px(64));
    row->addWidget(range, 0, Qt::AlignTop);
    row->addWidget(wrapped(new Text(reason)), 1);
    return widget;
}

} // namespace

ImportedPage::ImportedPage(QWidget* parent)
    : QWidget(parent), m_scroll(new ScrollColumn(metric::columnCard, Space::S24))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll);
}

void ImportedPage::setImported(const Imported& imported)
{
    delete m_page;
    m_lesson = imported.lesson;
    m_lessonTitle = imported.lessonTitle;
    m_page = new QWidget;
    m_scroll->column().insertWidget(0, m_page);
    m_column = new Column(m_page, Space::S24);
    m_column->addWidget(summary(imported));
    m_choice = nullptr;
    if (imported.cards && !imported.cards->fresh.isEmpty()) {
        m_choice = new CardChoice;
        m_choice->setPreview(*imported.cards);
        m_column->addWidget(m_choice);
        connect(m_choice, &CardChoice::makeWanted, this, &ImportedPage::makeWanted);
        connect(m_choice, &CardChoice::declined, this, [this] {
            replaceChoice(
                waysOn(tr("No cards were made. They can be made at any time by importing the page again."), false));
            focusFirst();
        });
    } else {
        m_column->addWidget(waysOn(tr("There are no new cards to make from it."), false));
    }
    if (!imported.report.problems.isEmpty())
        m_column->addWidget(listed(imported));
    m_column->addStretch(1);
}

Panel* ImportedPage::summary(const Imported& imported)
{
    auto* panel = new Panel(inset(Space::S24));
    panel->column().setGap(Space::S12);
    auto* counts = new Flow(nullptr, Space::S48, Space::S16);
    const exchange::Changed& changed = imported.report.changed;
    counts->addWidget(countOf(changed.created, tr("created")));
    counts->addWidget(countOf(changed.updated, tr("updated")));
    counts->addWidget(countOf(changed.unchanged, tr("as they were")));
    panel->column().addLayout(counts);
    panel->column().addWidget(wrapped(new Text(sumText(imported.account))));
    panel->column().addWidget(
        wrapped(soft(tr("In one step: undo takes all of it back (%1).")
                         .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)))));
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8);
    if (!m_lesson.isEmpty()) {
        auto* read = new Button(tr("&Read it"));
        read->setSize(Button::Size::Small);
        read->setToolTip(m_lessonTitle);
        buttons->addWidget(read);
        connect(read, &Button::clicked, this, [this] { Q_EMIT go({.place = Place::Lessons, .lesson = m_lesson}); });
    }
    auto* save = new Button(tr("&Save the report…"));
    auto* another = new Button(tr("Import something else"), ButtonKind::Quiet);
    for (Button* button : {save, another}) {
        button->setSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    panel->column().addLayout(buttons);
    connect(save, &Button::clicked, this, &ImportedPage::askWhereToSave);
    connect(another, &Button::clicked, this, &ImportedPage::anotherWanted);
    return panel;
}

Panel* ImportedPage::waysOn(const QString& sentence, bool reviewFirst)
{
    auto* panel = new Panel(inset(Space::S24));
    panel->column().setGap(Space::S12);
    auto* line = new Row(nullptr, Space::S12);
    if (reviewFirst)
        line->addWidget(new GlyphView(Glyph::Check, Token::Good), 0, Qt::AlignTop);
    line->addWidget(wrapped(new Text(sentence)), 1);
    panel->column().addLayout(line);
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8);
    m_first = nullptr;
    const auto add = [&](const QString& text, bool primary, const Destination& to) {
        auto* button = new Button(text, primary ? ButtonKind::Primary : ButtonKind::Normal);
        buttons->addWidget(button);
        connect(button, &Button::clicked, this, [this, to] { Q_EMIT go(to); });
        if (!m_first)
            m_first = button;
    };
    if (reviewFirst)
        add(tr("Review"), true, {.place = Place::Review});
    else if (!m_lesson.isEmpty())
        add(tr("Read it"), true, {.place = Place::Lessons, .lesson = m_lesson});
    if (m_first)
        panel->column().addLayout(buttons);
    else
        delete buttons;
    return panel;
}

Panel* ImportedPage::listed(const Imported& imported)
{
    auto* panel = new Panel(inset(Space::S24));
    panel->column().addWidget(heading(tr("Not understood"), TextRole::H3));
    panel->column().addWidget(wrapped(
        soft(imported.account.dropped > 0
                 ? tr("%Ln line(s) left out; the others are kept word for word.", nullptr, imported.account.dropped)
                 : tr("Kept word for word in the lesson."))));
    for (const ProblemGroup& group : imported.groups) {
        const QString place = imported.account.files.size() > 1
                                  ? imported.account.files[imported.account.lines[group.lines.first()].file]
                                  : rangeText(imported.account, group.lines);
        panel->column().addWidget(new Rule);
        panel->column().addWidget(placeAndReason(
            place, QStringLiteral("%1: %2").arg(group.why, tr("%Ln line(s)", nullptr, int(group.lines.size())))));
    }
    // What applying adds (another page under a known code) comes after the reader's own.
    const qsizetype readers = imported.account.notUnderstood();
    for (const exchange::Problem& problem : imported.report.problems.mid(readers)) {
        panel->column().addWidget(new Rule);
        panel->column().addWidget(
            placeAndReason(problem.line > 0 ? QLocale().toString(problem.line) : QString(), problem.why));
    }
    return panel;
}

void ImportedPage::replaceChoice(Panel* panel)
{
    if (m_choice) {
        m_column->replaceWidget(m_choice, panel);
        m_choice->deleteLater();
        m_choice->hide();
        m_choice = nullptr;
    }
}

void ImportedPage::setMade(int cards)
{
    replaceChoice(waysOn(tr("%Ln card(s) made. They wait for you in Review.", nullptr, cards), true));
    focusFirst();
}

void ImportedPage::focusFirst()
{
    if (m_choice)
        m_choice->focusFirst();
    else if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void ImportedPage::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the report"), {}, tr("Texts (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportedPage::saveWanted);
    dialog->open();
}

} // namespace lamplight::ui
