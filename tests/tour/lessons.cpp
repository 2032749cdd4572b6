// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondeck.h"
#include "lessons/checkoption.h"
#include "lessons/findbar.h"
#include "lessons/lessonsscreen.h"
#include "lessons/linkspot.h"
#include "lessons/readingview.h"
#include "lessons/textflow.h"
#include "parts/button.h"
#include "samplewindow.h"
#include "shell/currentdeck.h"
#include "stops.h"
#include "studydeck.h"
#include "tour.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

namespace lamplight::tour {

namespace {

using namespace lamplight::ui;

ReadingView& viewOf(QWidget& window)
{
    return *window.findChild<ReadingView*>();
}

void openLesson(QWidget& window, const QString& uid = {})
{
    static_cast<SampleWindow&>(window).go({.place = ui::Place::Lessons, .lesson = uid});
    if (!QTest::qWaitFor([&] { return viewOf(window).page().isFinished(); }))
        qFatal("the page is never laid out");
    QTest::qWait(20); // layouts settle in several turns
}

/// Puts what `widget` shows a third below the top.
void showAt(QWidget& window, QWidget* widget)
{
    viewOf(window).ensureWidgetVisible(widget, 0, viewOf(window).height() / 3);
}

void showConcept(QWidget& window)
{
    openLesson(window);
    auto* link = viewOf(window).page().findChildren<LinkSpot*>().value(4);
    link->setFocus(Qt::TabFocusReason);
    showAt(window, link);
    QTest::keyClick(link, Qt::Key_Return);
}

void answer(QWidget& window)
{
    openLesson(window);
    auto* option = viewOf(window).page().findChildren<CheckOption*>().value(0);
    option->setFocus(Qt::TabFocusReason);
    QTest::keyClick(option, Qt::Key_B);
    QCoreApplication::processEvents();
    viewOf(window).ensureWidgetVisible(option->parentWidget(), 0, 0);
}

void find(QWidget& window)
{
    openLesson(window);
    window.findChild<LessonsScreen*>()->find();
    auto* bar = window.findChild<FindBar*>();
    bar->findChild<Button*>()->click(); // in the whole deck
    QTest::keyClicks(bar->findChild<QLineEdit*>(), QStringLiteral("judge"));
    QTest::qWait(20);
}

/// The first text with these words, a third below the top.
void showBlock(QWidget& window, const QString& text)
{
    for (TextFlow* flow : viewOf(window).page().flows())
        if (!text.isEmpty() && flow->text().contains(text))
            return showAt(window, flow);
}

void damaged(study::Session& session, ManualClock&)
{
    test::importDamagedPage(session);
}

/// The page of this title; empty: none.
QString lessonTitled(QWidget& window, const QString& title)
{
    const auto syllabus = study::ReadingDesk(*static_cast<SampleWindow&>(window).deck().session()).syllabus();
    for (const study::SyllabusTopic& topic : syllabus.value_or(QList<study::SyllabusTopic>()))
        for (const study::SyllabusLesson& lesson : topic.lessons)
            if (lesson.title.contains(title))
                return lesson.uid;
    return {};
}

Block block(BlockKind kind, const QString& text)
{
    Block made;
    made.uid = newUid();
    made.kind = kind;
    made.level = kind == BlockKind::Heading ? 2 : 0;
    made.text = text;
    return made;
}

void hardWords(study::Session& session, ManualClock&)
{
    const QString word =
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    Block table = block(BlockKind::Table, word);
    table.cells = {{QStringLiteral("Number"), word, QStringLiteral("Share")},
                   {QStringLiteral("1,111"), QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabe"),
                    QStringLiteral("11.1 %")},
                   {QStringLiteral("8,888"),
                    QStringLiteral("https://example.org/a/long/address/without/a/place/to/break"),
                    QStringLiteral("88.8 %")}};
    test::addLesson(session, word,
                    {block(BlockKind::Paragraph, QStringLiteral("Words that no line has room for: %1, and an address, "
                                                                "https://example.org/%1/%1.")
                                                     .arg(word)),
                     table, block(BlockKind::ExamTip, word),
                     block(BlockKind::Code, QStringLiteral("if (value < cost) {\n    %1();\n}").arg(word)),
                     block(BlockKind::Heading, word)});
}

void arabic(study::Session& session, ManualClock&)
{
    Block list = block(BlockKind::List, QStringLiteral("- ما الذي يتحسن\n- ما الذي يكلفه"));
    list.items = {QStringLiteral("ما الذي يتحسن"), QStringLiteral("ما الذي يكلفه")};
    test::addLesson(session, QStringLiteral("ما قيمة الخدمة"),
                    {block(BlockKind::Paragraph,
                           QStringLiteral("القيمة حكم. يصدره الناس الذين يعيشون مع الشيء، لا الذين يصنعونه. "
                                          "والخدمة نفسها قد تساوي الكثير لشخص ولا شيء لآخر، لأن ظروفهما مختلفة.")),
                     block(BlockKind::ExamTip, QStringLiteral("احذر من خيار يقول إن المزود وحده يقرر (ITIL 4).")),
                     list});
}

/// The screen alone, on a deck without lessons.
struct NothingToRead : QWidget {
    NothingToRead() : screen(deck.session(), this) {}
    void resizeEvent(QResizeEvent*) override { screen.resize(size()); }

    test::StudyDeck deck;
    LessonsScreen screen;
};

void addReadingStops(Tour& tour)
{
    tour.add({QStringLiteral("lesson-none"), QStringLiteral("Lessons, nothing to read"),
              [] { return std::make_unique<NothingToRead>(); },
              [](QWidget& window) { static_cast<NothingToRead&>(window).screen.open({ui::Place::Lessons}); }});
    const auto addPage = [&](const char* name, const char* title, const char16_t* words,
                             const SampleWindow::History& history, const QString& at = {}) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), [history] { return sampleWindow(history); },
                  [words, at](QWidget& window) {
                      openLesson(window, lessonTitled(window, QString::fromUtf16(words)));
                      showBlock(window, at);
                  }});
    };
    addPage("lesson-damaged", "Lesson with a damaged table", u"Incidents", damaged, QStringLiteral("TermWhat it is"));
    addPage("lesson-lost-options", "Lesson whose questions lost their options", u"Incidents", damaged,
            QStringLiteral("A cash machine"));
    addPage("lesson-long-words", "Lesson, words longer than a line", u"Donau", hardWords);
    addPage("lesson-arabic", "Lesson in Arabic", u"الخدمة", arabic);
}

} // namespace

void addLessonStops(Tour& tour)
{
    const auto add = [&](const char* name, const char* title, const std::function<void(QWidget&)>& prepare) {
        tour.add({QString::fromLatin1(name), QString::fromLatin1(title), [] { return sampleWindow(); }, prepare});
    };
    add("lesson", "Lesson", [](QWidget& window) { openLesson(window); });
    add("lesson-middle", "Lesson, further down", [](QWidget& window) {
        openLesson(window);
        showBlock(window, QStringLiteral("Three parts, three points"));
    });
    add("lesson-table", "Lesson with a table", [](QWidget& window) {
        openLesson(window);
        showBlock(window, QStringLiteral("What is weighed"));
    });
    add("lesson-end", "Lesson, its end", [](QWidget& window) {
        openLesson(window);
        viewOf(window).verticalScrollBar()->setValue(viewOf(window).verticalScrollBar()->maximum());
    });
    add("lesson-concept", "Lesson with a concept", showConcept);
    add("lesson-answered", "Lesson, a check is answered", answer);
    add("lesson-find", "Lesson, find in page and deck", find);
    addReadingStops(tour);
}

} // namespace lamplight::tour
