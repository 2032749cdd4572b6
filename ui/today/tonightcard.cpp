// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/tonightcard.h"

#include "parts/button.h"
#include "parts/text.h"
#include "study/today.h"
#include "today/labelledbar.h"

#include <algorithm>

namespace lamplight::ui {

namespace {

struct Share {
    QString what;
    int minutes;
    StackedBar::Fill fill;
};

QString lessonName(const study::SyllabusLesson& lesson)
{
    return QStringLiteral("%1 %2").arg(lesson.code, lesson.title).trimmed();
}

/// The queue's minutes, dealt to reviews and new cards by their numbers (a new one takes about three times as long).
QList<Share> shares(const study::Today& today)
{
    const study::ReviewQueue& queue = today.queue;
    const int again = queue.learning + queue.reviews;
    const double weight = again + 3.0 * queue.fresh;
    const int fresh = weight > 0 ? int(queue.minutes * 3.0 * queue.fresh / weight + 0.5) : 0;
    QList<Share> list;
    if (again > 0)
        list.append({TonightCard::tr("%n review(s)", nullptr, again), queue.minutes - fresh, StackedBar::Fill::Solid});
    if (queue.fresh > 0)
        list.append({TonightCard::tr("%n new", nullptr, queue.fresh), fresh, StackedBar::Fill::Hollow});
    if (today.toRead)
        list.append({TonightCard::tr("Read %1").arg(lessonName(*today.toRead)), today.toRead->minutes,
                     StackedBar::Fill::Hatched});
    return list;
}

Destination whereToStart(const study::Today& today)
{
    if (today.queue.total() > 0 || !today.toRead)
        return {Place::Review};
    return {.place = Place::Lessons, .lesson = today.toRead->uid};
}

} // namespace

TonightCard::TonightCard(const study::Today& today, QWidget* parent) : Panel(inset(Space::S24), Ground::Surface, parent)
{
    const bool work = today.minutes() > 0;
    auto* words = new QWidget;
    auto* column = new Column(words, Space::S4);
    column->addWidget(
        heading(work ? tr("Tonight: %n minute(s)", nullptr, today.minutes()) : tr("Nothing is due tonight")));
    column->addWidget(wrapped(soft(work && today.planned ? tr("What brings most by the exam comes first.")
                                   : work ? tr("Reviews first, while you are fresh; then new cards, then one lesson.")
                                   : today.queue.learningLater > 0 ? tr("%n card(s) come back in a few minutes.",
                                                                        nullptr, today.queue.learningLater)
                                                                   : tr("Come back tomorrow, or sit an exam."))));
    auto* line = new Row(nullptr, Space::S24);
    line->addWidget(words, 1);
    addStart(today, *line);
    this->column().addLayout(line);
    if (work)
        addBar(today);
}

void TonightCard::addStart(const study::Today& today, Row& line)
{
    const bool work = today.minutes() > 0;
    if (!work && today.questions == 0)
        return;
    m_start = work ? new Button(tr("Start"), ButtonKind::Primary) : new Button(tr("Sit an exam"));
    m_start->setToolTip(work ? tr("Start tonight's work (Enter)") : tr("Choose an exam"));
    if (work) {
        m_start->setSize(Button::Size::Large);
        m_start->showKey(tr("Enter"));
    }
    const Destination to = work ? whereToStart(today) : Destination{Place::Exam};
    connect(m_start, &Button::clicked, this, [this, to] { Q_EMIT go(to); });
    line.addWidget(m_start, 0, Qt::AlignTop);
}

void TonightCard::addBar(const study::Today& today)
{
    QList<LabelledBar::Part> parts;
    const auto list = shares(today);
    for (const Share& share : list)
        parts.append(
            {share.what, tr("%n min", nullptr, share.minutes), double(std::max(1, share.minutes)), share.fill});
    column().addGap(Space::S8);
    column().addWidget(new LabelledBar(parts));
}

} // namespace lamplight::ui
