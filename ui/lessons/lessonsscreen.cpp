// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessonsscreen.h"

#include "lessons/finding.h"
#include "lessons/foldbar.h"
#include "lessons/lessonpane.h"
#include "lessons/outline.h"
#include "lessons/readingview.h"
#include "lessons/routes.h"
#include "lessons/syllabuspanel.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/stack.h"
#include "study/cardstanding.h"
#include "study/hitplace.h"
#include "study/lessontext.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>
#include <algorithm>

namespace lamplight::ui {

namespace {

constexpr int panelWidth = 272;     // px at b = 14 px
constexpr int leastPage = 480;      // with less beside the syllabus, the syllabus folds
constexpr int longPageMinutes = 30; // read on another thread

} // namespace

LessonsScreen::LessonsScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_desk(session)
{
    build();
    addActions();
}

void LessonsScreen::build()
{
    m_syllabus = new SyllabusPanel(this);
    m_centre = new QWidget(this);
    auto* column = new Column(m_centre, Space::None);
    m_message = new InlineMessage;
    m_work = new LongWork;
    m_bar = new FoldBar;
    m_pane = new LessonPane(m_session);
    m_finding = new Finding(m_session, m_pane->view());
    m_empty = new EmptyState(Glyph::Lessons, tr("There is nothing to read yet."),
                             tr("Bring in a page of a study guide or a course; its lessons appear here."),
                             tr("Import material"));
    m_empty->hide();
    column->addWidget(m_message);
    column->addWidget(m_work);
    column->addWidget(m_bar);
    column->addWidget(m_finding);
    column->addWidget(m_pane, 1);
    column->addWidget(m_empty, 1);
    connectParts();
}

void LessonsScreen::connectParts()
{
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Import}); });
    connect(m_syllabus, &SyllabusPanel::chosen, this, [this](const QString& uid) {
        setDrawer(false);
        Q_EMIT go({.place = Place::Lessons, .lesson = uid});
    });
    connect(m_bar, &FoldBar::syllabusWanted, this, [this] { setDrawer(!m_drawer); });
    connect(m_bar, &FoldBar::sectionWanted, m_pane, &LessonPane::scrollTo);
    connect(m_pane, &LessonPane::read, this, &LessonsScreen::markRead);
    connect(m_pane, &LessonPane::splitAccepted, this, &LessonsScreen::acceptSplit);
    connect(m_pane, &LessonPane::nextWanted, this, [this] { step(1); });
    connect(m_pane, &LessonPane::placeWanted, this, &LessonsScreen::goToConcept);
    connect(m_pane, &LessonPane::cardWanted, this, &LessonsScreen::goToCard);
    connect(m_finding, &Finding::chosen, this, &LessonsScreen::goToHit);
    connect(m_finding, &Finding::closed, this, [this] { m_pane->view().setFocus(Qt::OtherFocusReason); });
    connect(&theme(), &Theme::changed, this, &LessonsScreen::arrange);
}

void LessonsScreen::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const std::function<void()>& run) {
        auto* made = new QAction(text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, run);
        addAction(made);
    };
    add(tr("Next lesson"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    add(tr("Previous lesson"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    add(tr("Next place found"), QKeySequence(Qt::Key_F3), [this] { m_finding->step(1); });
    add(tr("Previous place found"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_finding->step(-1); });
    add(tr("Syllabus"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (m_folded)
            setDrawer(true);
        m_syllabus->focusTree();
    });
}

QString LessonsScreen::title() const
{
    return tr("Lessons");
}

bool LessonsScreen::readSyllabus()
{
    const auto syllabus = m_desk.syllabus();
    if (!syllabus) {
        m_readAt = -1;
        m_message->showError(syllabus.error());
        return false;
    }
    m_syllabus->setSyllabus(*syllabus);
    m_readAt = newestStep(m_session);
    showEmpty(m_syllabus->model().lessons().isEmpty());
    return true;
}

void LessonsScreen::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    m_pane->setVisible(!empty);
    arrange();
}

void LessonsScreen::open(const Destination& destination)
{
    m_message->clear();
    if (m_readAt != newestStep(m_session) && !readSyllabus()) // turning a page doesn't read all the others
        return;
    const QList<study::SyllabusLesson>& lessons = m_syllabus->model().lessons();
    if (lessons.isEmpty())
        return m_empty->setFocus(Qt::OtherFocusReason);
    QString uid = destination.lesson.isEmpty() ? m_wanted : destination.lesson;
    if (destination.lesson.isEmpty() && !m_syllabus->model().indexOf(uid).isValid()) { // the first that isn't read
        const auto next = std::ranges::find_if(
            lessons, [](const study::SyllabusLesson& lesson) { return lesson.state != study::ReadingState::Read; });
        uid = next == lessons.end() ? lessons.first().uid : next->uid;
    }
    Destination to = destination;
    to.lesson = uid;
    load(to);
    m_pane->view().setFocus(Qt::OtherFocusReason);
}

void LessonsScreen::load(const Destination& to)
{
    m_wanted = to.lesson;
    m_syllabus->setCurrent(m_wanted);
    const auto& lessons = m_syllabus->model().lessons();
    const auto lesson = std::ranges::find(lessons, m_wanted, &study::SyllabusLesson::uid);
    if (lesson == lessons.end())
        return m_message->showError({ErrorKind::NotFound, tr("This lesson isn't in the deck any more.")});
    if (lesson->minutes < longPageMinutes)
        return showPage(study::readPage(m_session, lesson->id), to);
    if (m_work->isRunning())
        m_work->cancel(); // the page that comes is not the one that is wanted: showPage asks for it again
    else
        m_work->run<study::ShownPage>(
            tr("Reading the page"), this, [this, id = lesson->id](Progress&) { return study::readPage(m_session, id); },
            [this, to](const Result<study::ShownPage>& page) { showPage(page, to); });
}

void LessonsScreen::showPage(const Result<study::ShownPage>& page, const Destination& to)
{
    if (!page)
        return m_message->showError(page.error());
    if (page->page.lesson.uid != m_wanted)
        return load({.place = Place::Lessons, .lesson = m_wanted});
    m_message->clear();
    m_seen = page->page.seen;
    m_pane->show(std::make_shared<const study::ShownPage>(*page), anchorOf(page->page.lesson, to),
                 titleAfter(m_syllabus->model().lessons(), m_wanted));
    m_bar->setSections(m_pane->outline().entries());
}

Destination LessonsScreen::here() const
{
    return {.place = Place::Lessons, .lesson = m_wanted, .anchor = m_pane->view().topBlock()};
}

void LessonsScreen::refresh()
{
    if (m_readAt == newestStep(m_session)) // only what was read is different, and that is known here
        return;
    if (readSyllabus() && !m_wanted.isEmpty() && m_syllabus->model().indexOf(m_wanted).isValid())
        load({.place = Place::Lessons, .lesson = m_wanted});
}

void LessonsScreen::step(int by)
{
    const QList<study::SyllabusLesson>& lessons = m_syllabus->model().lessons();
    const auto now = std::ranges::find(lessons, m_wanted, &study::SyllabusLesson::uid);
    const qsizetype to = now - lessons.begin() + by;
    if (now == lessons.end() || to < 0 || to >= lessons.size())
        return Q_EMIT said(by > 0 ? tr("This is the last lesson.") : tr("This is the first lesson."));
    Q_EMIT go({.place = Place::Lessons, .lesson = lessons[to].uid});
}

void LessonsScreen::markRead(const QStringList& blocks)
{
    const Lesson& lesson = m_pane->page()->page.lesson;
    if (m_session.deck().isReadOnly())
        return;
    if (const auto marked = m_desk.markSeen(lesson, blocks); !marked)
        return Q_EMIT failed(marked.error());
    m_seen.unite(QSet<QString>(blocks.begin(), blocks.end()));
    m_syllabus->setState(lesson.uid, study::readingState(lesson, m_seen));
}

void LessonsScreen::acceptSplit(const QString& block)
{
    const auto done = m_desk.acceptTable(m_pane->page()->page.lesson.id, block);
    if (!done)
        return m_message->showError(done.error());
    m_readAt = newestStep(m_session);
    load({.place = Place::Lessons, .lesson = m_wanted});
    m_pane->view().setFocus(Qt::OtherFocusReason);
}

void LessonsScreen::goToConcept(ConceptId concept_)
{
    const study::ConceptView view = m_pane->page()->page.concepts.value(concept_);
    if (const auto to = definitionOf(view, m_syllabus->model().lessons()))
        Q_EMIT go(*to);
}

void LessonsScreen::goToCard(ConceptId concept_)
{
    const auto cards = m_desk.cardsOf(concept_);
    if (!cards)
        return m_message->showError(cards.error());
    const auto standing = study::cardStanding(m_session, *cards);
    if (standing && *standing)
        Q_EMIT go({.place = Place::Review, .card = (*standing)->card});
}

void LessonsScreen::goToHit(const deck::SearchHit& hit)
{
    const auto place = study::placeOf(m_session, hit);
    if (!place)
        return m_message->showError(place.error());
    if (place->card.isValid())
        return Q_EMIT go({.place = Place::Review, .card = place->card});
    if (place->lesson.isEmpty())
        return Q_EMIT said(tr("This stands on no page."));
    Q_EMIT go({.place = Place::Lessons, .lesson = place->lesson, .anchor = place->block});
}

void LessonsScreen::find()
{
    if (m_pane->page())
        m_finding->open();
}

void LessonsScreen::setDrawer(bool open)
{
    m_drawer = open && m_folded;
    arrange();
    if (m_drawer)
        m_syllabus->focusTree();
    else if (m_folded)
        m_pane->view().setFocus(Qt::OtherFocusReason);
}

void LessonsScreen::arrange()
{
    const bool empty = m_syllabus->model().lessons().isEmpty();
    m_folded = width() < px(panelWidth + leastPage);
    const int panel = std::min(px(panelWidth), width());
    const int lead = m_folded || empty ? 0 : panel;
    m_syllabus->setVisible(!empty && (!m_folded || m_drawer));
    m_syllabus->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, panel, height())));
    m_centre->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(lead, 0, width() - lead, height())));
    if (m_drawer)
        m_syllabus->raise();
    m_bar->setFolded(m_folded && !empty, !empty && width() - lead < ReadingView::widthWithMargin());
}

void LessonsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    arrange();
}

void LessonsScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drawer)
        return setDrawer(false);
    Screen::keyPressEvent(event);
}

} // namespace lamplight::ui
