// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/reportpage.h"

#include "exam/roomheader.h"
#include "exam/topictable.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/scrollcolumn.h"
#include "parts/sidebyside.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QLocale>

namespace lamplight::ui {

namespace {

constexpr int halvesAbreast = 800; // px at b = 14 px

/// A figure with what it is compared to below it, after a hairline.
QWidget* fact(const QString& figure, const QString& note)
{
    auto* widget = new QWidget;
    auto* row = new Row(widget, Space::S24);
    auto* column = new Column(nullptr, Space::S4);
    column->addWidget(strong(figure));
    column->addWidget(caption(note));
    row->addWidget(new Rule(Qt::Vertical));
    row->addLayout(column, 1);
    return widget;
}

void addRule(Column& column)
{
    column.addGap(Space::S8);
    column.addWidget(new Rule);
    column.addGap(Space::S8);
}

} // namespace

ReportPage::ReportPage(QWidget* parent) : QWidget(parent), m_scroll(new ScrollColumn(metric::columnWide, Space::S24))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll);
}

void ReportPage::setReport(const Attempt& attempt, const exam::Report& report)
{
    m_first = nullptr;
    delete m_page;
    m_page = new QWidget;
    m_scroll->column().insertWidget(0, m_page);
    auto* column = new Column(m_page, Space::S24, {});
    addTop(*column, attempt, report);
    addScore(*column, report);
    column->addWidget(
        new SideBySide({new TopicTable(report.topics, attempt.passMark), 2}, {studyNext(report), 1}, halvesAbreast));
    column->addStretch();
    m_page->show();
}

void ReportPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void ReportPage::addTop(Column& column, const Attempt& attempt, const exam::Report& report)
{
    auto* top = new Row(nullptr, Space::S16);
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(wrapped(heading(attempt.name, TextRole::H2)));
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(attempt.startedAt);
    const QLocale locale;
    words->addWidget(wrapped(
        soft(QStringLiteral("%1, %2 · %3")
                 .arg(locale.toString(started.date(), QLocale::LongFormat),
                      locale.toString(started.time(), QLocale::ShortFormat), tr("seed %1").arg(attempt.seed)))));
    top->addLayout(words, 1);
    auto* close = new Button(tr("All exams"), ButtonKind::Quiet);
    close->setToolTip(tr("Back to the list of exams"));
    connect(close, &Button::clicked, this, &ReportPage::closeWanted);
    auto* again = new Button(tr("Look again at all %n", nullptr, int(report.questions.size())));
    again->setKey(Qt::Key_V);
    again->setToolTip(tr("Every question with the reason of every option (V)"));
    connect(again, &Button::clicked, this, &ReportPage::lookAgainWanted);
    top->addWidget(close);
    top->addWidget(again);
    m_first = again;
    column.addLayout(top);
}

void ReportPage::addScore(Column& column, const exam::Report& report)
{
    auto* panel = new Panel(inset(Space::S24));
    auto* facts = new QWidget;
    auto* flow = new Flow(facts, Space::S48, Space::S16);
    auto* score = new QWidget;
    auto* row = new Row(score, Space::S16);
    row->addWidget(heading(tr("%1 of %2").arg(report.score.right).arg(report.score.asked), TextRole::H1));
    const bool passed = report.score.passed();
    auto* verdict = new Column(nullptr, Space::S4);
    auto* mark = new Row(nullptr, Space::S4);
    mark->addWidget(new GlyphView(passed ? Glyph::Check : Glyph::Cross, passed ? Token::Good : Token::Bad));
    auto* word = strong(passed ? tr("Passed") : tr("Not passed"));
    word->setToken(passed ? Token::Good : Token::Bad);
    mark->addWidget(word, 1);
    verdict->addLayout(mark);
    verdict->addWidget(caption(tr("pass mark %1").arg(report.score.needed)));
    row->addLayout(verdict);
    flow->addWidget(score);
    const QString used = clockText(int(report.usedMs / 1000));
    const int perQuestion = report.score.asked > 0 ? int(report.usedMs / 1000 / report.score.asked) : 0;
    flow->addWidget(fact(report.limitMs ? tr("%1 of %2").arg(used, clockText(int(*report.limitMs / 1000))) : used,
                         tr("%n s a question", nullptr, perQuestion)));
    flow->addWidget(
        fact(tr("%n answered", nullptr, report.answered),
             report.unanswered > 0 ? tr("%n without an answer", nullptr, report.unanswered) : tr("none left empty")));
    if (report.timeUp)
        flow->addWidget(fact(tr("The time ran out"), tr("handed in as it stood")));
    panel->column().addWidget(facts);
    column.addWidget(panel);
}

QWidget* ReportPage::studyNext(const exam::Report& report)
{
    auto* panel = new Panel(inset(Space::S24));
    panel->column().addWidget(heading(tr("Study next"), TextRole::H3));
    panel->column().setGap(Space::S4);
    panel->column().addGap(Space::S8);
    if (report.studyNext.isEmpty())
        panel->column().addWidget(wrapped(soft(tr("Nothing was missed."))));
    const QList<exam::StudyNext> shown = report.studyNext.mid(0, 4);
    for (const exam::StudyNext& next : shown) {
        if (&next != &shown.first())
            addRule(panel->column());
        const QString name = QStringLiteral("%1 %2").arg(next.topic.code, next.topic.title).trimmed();
        panel->column().addWidget(wrapped(strong(name)));
        panel->column().addWidget(
            wrapped(caption(tr("%1 of %n missed here", nullptr, next.topic.asked).arg(next.missed))));
        if (next.lessonUid.isEmpty())
            continue;
        auto* read = new Button(tr("Read it again"));
        read->setSize(Button::Size::Small);
        panel->column().addGap(Space::S4);
        read->setAccessibleName(tr("Read %1 again").arg(name));
        connect(read, &Button::clicked, this,
                [this, uid = next.lessonUid] { Q_EMIT go({.place = Place::Lessons, .lesson = uid}); });
        panel->column().addWidget(read, 0, Qt::AlignLeading);
    }
    panel->column().addStretch();
    return panel;
}

} // namespace lamplight::ui
