// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/confusionspage.h"

#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/panel.h"
#include "parts/text.h"
#include "study/contrastcard.h"

#include <QLocale>
#include <cmath>
#include <utility>

namespace lamplight::ui {

namespace {

constexpr qsizetype mostShown = 30;

QString wholePercent(double share)
{
    return QLocale().toString(int(std::lround(100 * share)));
}

QString pairOf(const study::ConfusionRow& row)
{
    return QString(row.figures.meant + u'|' + row.figures.taken);
}

QString shownTerm(const QString& term)
{
    return term.isEmpty() ? ConfusionsPage::tr("a concept that has left the deck") : term;
}

QString figuresText(const forecast::Confusion& figures)
{
    const exam::Interval interval = figures.interval();
    return ConfusionsPage::tr("%1 of %2 times, in %n question(s): %3 %, between %4 and %5", nullptr, figures.questions)
        .arg(QLocale().toString(figures.times), QLocale().toString(figures.chances), wholePercent(figures.rate()),
             wholePercent(interval.low), wholePercent(interval.high));
}

} // namespace

ConfusionsPage::ConfusionsPage(study::Session& session, QWidget* parent)
    : ProgressPage(parent), m_session(session), m_message(new InlineMessage), m_work(new LongWork),
      m_column(new Column(this, Space::S16))
{
    m_column->addWidget(m_message);
    m_column->addWidget(m_work);
    refresh();
}

void ConfusionsPage::refresh()
{
    if (m_work->isRunning()) {
        m_again = true;
        return;
    }
    m_work->run<study::ConfusionMap>(
        tr("Going through the exams"), this,
        [session = &m_session](Progress& progress) { return study::confusionMap(*session, progress); },
        [this](Result<study::ConfusionMap> map) {
            if (std::exchange(m_again, false))
                return refresh();
            if (!map)
                return m_message->showError(map.error());
            m_map = std::move(*map);
            show();
        });
}

void ConfusionsPage::show()
{
    if (m_pressed.isEmpty() && m_body && m_body->isAncestorOf(focusWidget()))
        m_pressed = focusWidget()->property("pair").toString();
    delete std::exchange(m_body, nullptr);
    if (m_map.rows.isEmpty()) {
        m_body = new EmptyState(Glyph::Progress, tr("Nothing has been taken for something else yet."),
                                m_map.answers == 0
                                    ? tr("Wrong options that stand for a concept show here once they are chosen in an "
                                         "exam or in practice.")
                                    : tr("%n answer(s) could have shown one.", nullptr, m_map.answers),
                                {});
    } else {
        auto* panel = new Panel;
        m_body = panel;
        panel->column().addWidget(heading(tr("What is taken for what"), TextRole::H3));
        panel->column().addWidget(wrapped(soft(
            m_map.everybody ? tr("Of all candidates whose attempts were imported; 90 % intervals, the surest first.")
                            : tr("Of your exams and practice; 90 % intervals, the surest first."))));
        for (const study::ConfusionRow& row : m_map.rows.mid(0, mostShown))
            addRow(panel->column(), row);
        if (m_map.rows.size() > mostShown)
            panel->column().addWidget(
                caption(tr("and %n more, each less sure", nullptr, int(m_map.rows.size() - mostShown))));
    }
    m_column->addWidget(m_body);
    m_body->show();
    for (Button* button : m_body->findChildren<Button*>())
        if (!m_pressed.isEmpty() && button->property("pair").toString() == m_pressed)
            button->setFocus(Qt::OtherFocusReason);
    m_pressed.clear();
}

void ConfusionsPage::addRow(Column& column, const study::ConfusionRow& row)
{
    column.addWidget(new Rule);
    auto* line = new Row(nullptr, Space::S16);
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(wrapped(strong(tr("%1 is taken for %2").arg(shownTerm(row.meant), shownTerm(row.taken)))));
    words->addWidget(wrapped(caption(figuresText(row.figures))));
    line->addLayout(words, 1);
    const QString both = tr("%1 and %2").arg(shownTerm(row.meant), shownTerm(row.taken));
    if (row.card == study::ContrastState::InUse) {
        line->addWidget(caption(tr("has a contrast card")));
    } else if (row.card == study::ContrastState::Impossible) {
        line->addWidget(caption(tr("no definitions to contrast")));
    } else {
        const bool revive = row.card == study::ContrastState::PutAway;
        auto* button = new Button(revive ? tr("Revive its card") : tr("Make a contrast card"));
        button->setSize(Button::Size::Small);
        button->setAccessibleName(revive ? tr("Revive the card of %1").arg(both)
                                         : tr("Make a contrast card of %1").arg(both));
        button->setProperty("pair", pairOf(row));
        connect(
            button, &Button::clicked, this, [this, row] { makeCard(row); }, Qt::QueuedConnection);
        line->addWidget(button);
    }
    column.addLayout(line);
}

void ConfusionsPage::makeCard(const study::ConfusionRow& row)
{
    const auto made = study::makeContrastCard(m_session, row.figures.meant, row.figures.taken);
    if (!made)
        return m_message->showError(made.error());
    m_message->clear();
    const QString both = tr("%1 and %2").arg(row.meant, row.taken);
    Q_EMIT said(made->making == study::CardMaking::Made ? tr("Made a card of %1").arg(both)
                                                        : tr("The card of %1 comes again").arg(both));
    // The focus goes on to the next pair that has a button.
    bool after = false;
    for (const study::ConfusionRow& other : m_map.rows) {
        const bool offered = other.card == study::ContrastState::None || other.card == study::ContrastState::PutAway;
        if (after && offered) {
            m_pressed = pairOf(other);
            break;
        }
        after = after || pairOf(other) == pairOf(row);
    }
    refresh();
}

} // namespace lamplight::ui
