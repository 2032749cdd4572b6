// SPDX-License-Identifier: GPL-3.0-or-later
#include "studying.h"

#include "study/examdesk.h"
#include "study/readingdesk.h"
#include "study/reviewdesk.h"

namespace lamplight::tour {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 evenings = 24 * 60 * minute;

void readPages(study::Session& session, int from, int to)
{
    study::ReadingDesk desk(session);
    int page = 0;
    for (const study::SyllabusTopic& topic : must(desk.syllabus()))
        for (const study::SyllabusLesson& lesson : topic.lessons) {
            if (page++ < from || page > to)
                continue;
            const study::LessonPage opened = must(desk.page(lesson.id));
            QStringList blocks;
            for (const Block& block : opened.lesson.blocks)
                blocks.append(block.uid);
            must(desk.markSeen(opened.lesson, blocks));
        }
}

} // namespace

void readAll(study::Session& session)
{
    readPages(session, 0, 1000);
}

void answerAll(study::Session& session, ManualClock& clock, int most)
{
    study::ReviewDesk desk(session);
    CardId last;
    for (int i = 0; i < most; ++i) {
        const auto view = must(desk.next(last));
        if (!view)
            return;
        clock.advance(9'000);
        last = view->card.id;
        must(desk.answer(last, i % 7 == 3 ? Rating::Again : Rating::Good, 9'000));
    }
}

void sit(study::Session& session, ManualClock& clock, int right, int minutes, int open)
{
    study::ExamDesk desk(session);
    const exam::Sitting sitting = must(desk.start(must(desk.blueprints()).first(), 21));
    const int size = sitting.size();
    for (int position = 1; position <= size; ++position) {
        must(desk.act(EventKind::Seen, position));
        clock.advance(minutes * minute / size);
        const FormQuestion& question = sitting.attempt().form[position - 1];
        const QString key = exam::keyLetters(question);
        const QString other = key == QStringLiteral("A") ? QStringLiteral("B") : QStringLiteral("A");
        if (position <= size - open)
            must(desk.act(EventKind::Answered, position, position <= right ? key : other));
    }
    must(desk.act(EventKind::Ended));
}

void sitHalf(study::Session& session, ManualClock& clock)
{
    study::ExamDesk desk(session);
    const exam::Sitting sitting = must(desk.start(must(desk.blueprints()).first(), 22));
    for (int position = 1; position <= sitting.size() / 2; ++position) {
        must(desk.act(EventKind::Seen, position));
        clock.advance(36'000);
        must(desk.act(EventKind::Answered, position, QStringLiteral("B")));
    }
}

void studyTwoWeeks(study::Session& session, ManualClock& clock)
{
    const qint64 start = clock.utcMs();
    for (int day = 0; day < 14; ++day) {
        clock.advance(start + day * evenings - clock.utcMs());
        answerAll(session, clock, 24);
        if (day % 3 == 0)
            readPages(session, day / 3, day / 3 + 1);
        if (day == 4)
            sit(session, clock, 5, 14, 1);
        if (day == 11)
            sit(session, clock, 7, 12);
    }
    clock.advance(start + 14 * evenings - clock.utcMs() - 10 * minute);
}

} // namespace lamplight::tour
