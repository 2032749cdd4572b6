// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/topictable.h"

#include "exam/intervalbar.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

enum Place { Code, Title, Right, Bar, Rate, Between };

QString percent(double share)
{
    return QLocale().toString(int(std::lround(share * 100)));
}

Text* atEnd(Text* text)
{
    text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return text;
}

} // namespace

TopicTable::TopicTable(const QList<exam::Share>& topics, double passMark, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent)
{
    column().addWidget(heading(tr("By topic"), TextRole::H3));
    const bool drawn =
        std::ranges::any_of(topics, [](const exam::Share& topic) { return topic.interval().has_value(); });
    if (drawn)
        column().addWidget(
            wrapped(caption(tr("dot: this attempt; bar: where your real rate may lie (90 %); dashed: pass mark %1 %")
                                .arg(QLocale().toString(passMark, 'g', 4)))));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::S16));
    grid->setVerticalSpacing(space(Space::S8));
    grid->setColumnStretch(Title, 3);
    grid->setColumnStretch(Bar, 2);
    grid->addWidget(atEnd(caption(tr("Right"))), 0, Right);
    if (drawn)
        addScale(*grid);
    int row = 1;
    for (const exam::Share& topic : topics) {
        grid->addWidget(new Rule, row++, 0, 1, Between + 1);
        addTopic(*grid, row++, topic, passMark);
    }
    column().addLayout(grid);
    column().addWidget(
        wrapped(caption(drawn ? tr("Few questions tell little about one topic: the bars are wide because they must be.")
                              : tr("A rate is worked out from three questions of a topic on."))));
    column().addStretch();
}

void TopicTable::addScale(QGridLayout& grid)
{
    auto* scale = new Row(nullptr, Space::S8);
    scale->addWidget(caption(tr("0")));
    scale->addStretch();
    scale->addWidget(caption(tr("100 %")));
    grid.addLayout(scale, 0, Bar);
    grid.addWidget(atEnd(caption(tr("Rate"))), 0, Rate);
    grid.addWidget(atEnd(caption(tr("Interval"))), 0, Between);
}

void TopicTable::addTopic(QGridLayout& grid, int row, const exam::Share& topic, double passMark)
{
    const QString name = QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed();
    const QString right = tr("%1 of %2").arg(topic.right).arg(topic.asked);
    grid.addWidget(soft(topic.code), row, Code);
    grid.addWidget(wrapped(new Text(name.isEmpty() ? tr("Without a topic") : topic.title)), row, Title);
    grid.addWidget(atEnd(new Text(right)), row, Right);
    const auto interval = topic.interval();
    if (!interval) {
        grid.addWidget(wrapped(caption(tr("too few questions to say"))), row, Bar, 1, 3);
        return;
    }
    auto* bar = new IntervalBar(topic.rate(), *interval, passMark / 100);
    bar->setAccessibleName(tr("%1: %2 %, between %3 and %4")
                               .arg(name, percent(topic.rate()), percent(interval->low), percent(interval->high)));
    grid.addWidget(bar, row, Bar);
    auto* rate = strong(tr("%1 %").arg(percent(topic.rate())));
    grid.addWidget(atEnd(rate), row, Rate);
    grid.addWidget(atEnd(caption(tr("%1 to %2").arg(percent(interval->low), percent(interval->high)))), row, Between);
}

} // namespace lamplight::ui
