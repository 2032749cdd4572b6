// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todayscreen.h"

#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"
#include "parts/scrollcolumn.h"
#include "parts/sidebyside.h"
#include "parts/text.h"
#include "parts/whensat.h"
#include "study/keptoutlook.h"
#include "study/planqueue.h"
#include "study/today.h"
#include "theme/metrics.h"
#include "today/examdaycard.h"
#include "today/tonightcard.h"

#include <QLocale>

namespace lamplight::ui {

namespace {

constexpr int listsAbreast = 640; // px at b = 14 px

/// "19 days" and "to your exam, Sunday 13 December"; says so when the date is past, today or not set.
void addCountdown(Column& column, const study::Today& today)
{
    if (!today.daysToExam) {
        column.addWidget(heading(today.title, TextRole::H1));
        column.addWidget(wrapped(soft(TodayScreen::tr("No exam date yet. Set one under the deck's name, above."))));
        return;
    }
    const int days = *today.daysToExam;
    const QString date = QLocale().toString(*today.examDate, QLocale().dateFormat(QLocale::LongFormat));
    if (days > 0) {
        column.addWidget(heading(TodayScreen::tr("%n day(s)", nullptr, days), TextRole::H1));
        column.addWidget(wrapped(soft(TodayScreen::tr("to your exam, %1").arg(date))));
    } else if (days == 0) {
        column.addWidget(heading(TodayScreen::tr("Today"), TextRole::H1));
        column.addWidget(wrapped(soft(TodayScreen::tr("is your exam. A quiet look at what is due is enough."))));
    } else {
        column.addWidget(heading(TodayScreen::tr("The exam is over"), TextRole::H1));
        column.addWidget(wrapped(
            soft(TodayScreen::tr("It was %n day(s) ago. Set the next date under the deck's name.", nullptr, -days))));
    }
}

QString whatIsHere(const study::Today& today)
{
    return QStringList{TodayScreen::tr("%1 of %n lesson(s) read", nullptr, today.lessons).arg(today.lessonsRead),
                       TodayScreen::tr("%n card(s)", nullptr, today.cards),
                       TodayScreen::tr("%n question(s)", nullptr, today.questions)}
        .join(QStringLiteral(" · "));
}

QWidget* listOf(const QString& title, const QString& note, const QList<RowButton*>& rows, const QString& none)
{
    auto* widget = new QWidget;
    auto* column = new Column(widget, Space::S8);
    auto* line = new Row(nullptr, Space::S8);
    auto* name = heading(title, TextRole::Body);
    name->setWeight(QFont::DemiBold);
    line->addWidget(name, 1);
    line->addWidget(caption(note));
    column->addLayout(line);
    auto* panel = new Panel({Space::S16, Space::S8});
    if (rows.isEmpty())
        panel->column().addWidget(wrapped(soft(none)));
    for (RowButton* row : rows) {
        if (row != rows.first())
            panel->column().addWidget(new Rule);
        panel->column().addWidget(row);
    }
    column->addWidget(panel);
    column->addStretch();
    return widget;
}

} // namespace

TodayScreen::TodayScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_message(new InlineMessage), m_work(new LongWork(this)),
      m_scroll(new ScrollColumn(metric::columnWide, Space::S32))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_work);
}

TodayScreen::~TodayScreen()
{
    m_work->stop(); // while what it reads is still there
}

QString TodayScreen::title() const
{
    return tr("Today");
}

void TodayScreen::open(const Destination&)
{
    refresh();
    if (m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::refresh()
{
    const auto now = today();
    if (!now)
        return m_message->showError(now.error());
    m_message->clear();
    show(*now);
    if (!now->isEmptyDeck())
        makePlan();
}

Result<study::Today> TodayScreen::today()
{
    const auto days = m_session.days();
    if (!days)
        return tl::unexpected(days.error());
    if (m_plan && m_plan->today != days->dayOf(m_session.clock().utcMs()))
        m_plan.reset();
    return study::today(m_session, m_plan.get());
}

void TodayScreen::makePlan()
{
    const quint64 revision = m_session.deck().revision();
    if (m_work->isRunning()) {
        m_replan = true;
        return;
    }
    if (m_plan && m_planned == revision)
        return;
    m_planned = revision;
    m_work->run<study::Outlook>(
        tr("Planning"), this,
        [this](Progress& progress) -> Result<study::Outlook> {
            LAMPLIGHT_TRY(study::scorePast(m_session));
            auto made = study::outlook(m_session, study::Depth::Forecast, progress);
            if (made)
                LAMPLIGHT_TRY(study::keep(m_session, *made));
            return made;
        },
        [this](Result<study::Outlook> made) { takePlan(std::move(made)); });
}

void TodayScreen::takePlan(Result<study::Outlook> made)
{
    if (!made) {
        if (made.error().kind != ErrorKind::Cancelled)
            m_message->showError(made.error());
        return;
    }
    m_plan = std::make_unique<study::Outlook>(std::move(*made));
    study::adopt(m_session, *m_plan);
    const auto now = today();
    if (!now)
        return m_message->showError(now.error());
    if (m_tonight)
        showTonight(*now);
    if (std::exchange(m_replan, false))
        makePlan();
    else
        Q_EMIT planned();
}

void TodayScreen::show(const study::Today& today)
{
    const bool hadFocus = m_start && m_start->hasFocus();
    m_start = nullptr;
    delete m_page;
    m_tonight = nullptr;
    m_page = new QWidget;
    m_scroll->column().insertWidget(0, m_page);
    auto* column = new Column(m_page, Space::S32, {});
    if (today.isEmptyDeck()) {
        auto* empty = new EmptyState(Glyph::Import, tr("This deck is empty."),
                                     tr("Bring in notes or a study guide page; cards and questions are made from it."),
                                     tr("Import material"));
        connect(empty, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Import}); });
        column->addWidget(empty);
        m_start = empty->action();
        return m_page->show();
    }
    auto* countdown = new Column(nullptr, Space::S4);
    addCountdown(*countdown, today);
    countdown->addGap(Space::S8);
    countdown->addWidget(wrapped(soft(whatIsHere(today))));
    column->addLayout(countdown);

    m_tonight = new QWidget;
    new Column(m_tonight, Space::S16, {});
    column->addWidget(m_tonight);
    showTonight(today);
    addRunning(*column, today);
    addLists(*column, today);
    column->addStretch();
    m_page->show(); // at once, too
    if (hadFocus && m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::showTonight(const study::Today& today)
{
    const bool hadFocus = m_start && m_start->hasFocus();
    m_start = nullptr;
    qDeleteAll(m_tonight->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* column = static_cast<Column*>(m_tonight->layout());
    if (!today.words.shortOf.isEmpty()) {
        auto* news = new InlineMessage;
        column->addWidget(news);
        news->show(Tone::Warn, tr("Too little time"), today.words.shortOf.join(u' '));
    }
    auto* tonight = new TonightCard(today);
    connect(tonight, &TonightCard::go, this, &Screen::go);
    m_start = tonight->start();
    column->addWidget(tonight);
    if (today.next)
        column->addWidget(new ExamDayCard(today));
    // At once: a layout would wait for the event loop, and the focus would find nothing.
    const auto shown = m_tonight->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* widget : shown)
        widget->setVisible(true);
    if (hadFocus && m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::addRunning(Column& column, const study::Today& today)
{
    if (!today.sittingRuns)
        return;
    auto* row = new RowButton(tr("An exam is running"), tr("Go back to it."));
    row->setGlyph(Glyph::Clock);
    connect(row, &RowButton::clicked, this, [this] { Q_EMIT go({Place::Exam}); });
    auto* panel = new Panel({Space::S16, Space::S8});
    panel->column().addWidget(row);
    column.insertWidget(0, panel);
}

void TodayScreen::addLists(Column& column, const study::Today& today)
{
    QList<RowButton*> weak, lately;
    for (const exam::StudyNext& next : today.weakSpots) {
        auto* row = new RowButton(next.topic.title, next.topic.code);
        row->setValue(tr("%n missed", nullptr, next.missed), tr("of %n question(s)", nullptr, next.topic.asked));
        row->setEnabled(!next.lessonUid.isEmpty());
        connect(row, &RowButton::clicked, this,
                [this, uid = next.lessonUid] { Q_EMIT go({.place = Place::Lessons, .lesson = uid}); });
        weak.append(row);
    }
    for (const study::AttemptSummary& attempt : today.attempts) {
        const QString when = whenSat(attempt.startedAt, attempt.usedMs);
        auto* row = new RowButton(attempt.name, attempt.timeUp ? tr("%1 · time ran out").arg(when) : when);
        const bool passed = attempt.score.passed();
        row->setValue(tr("%1 of %2").arg(attempt.score.right).arg(attempt.score.asked),
                      passed ? tr("passed") : tr("not passed"), passed ? Glyph::Check : Glyph::Cross,
                      passed ? Token::Good : Token::Bad);
        connect(row, &RowButton::clicked, this, [this, id = attempt.id] {
            Q_EMIT go({.place = Place::Exam, .attempt = id, .view = QStringLiteral("report")});
        });
        lately.append(row);
    }
    const QString passMark =
        today.attempts.isEmpty()
            ? QString()
            : tr("pass mark %1 of %2").arg(today.attempts.first().score.needed).arg(today.attempts.first().score.asked);
    auto* weakSpots = listOf(tr("Weak spots"), weak.isEmpty() ? QString() : tr("in the last exam"), weak,
                             tr("An exam shows them: sit one, and what you missed is listed here."));
    auto* attempts = listOf(tr("Lately"), passMark, lately, tr("No exam sat yet."));
    column.addWidget(new SideBySide({weakSpots, 1}, {attempts, 1}, listsAbreast));
}

} // namespace lamplight::ui
