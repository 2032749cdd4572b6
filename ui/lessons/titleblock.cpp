// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/titleblock.h"

#include "lessons/textflow.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

namespace {

QString factsOf(const study::LessonPage& page)
{
    QStringList facts;
    if (!page.lesson.code.isEmpty())
        facts.append(page.lesson.code);
    facts.append(TitleBlock::tr("%n minute(s)", nullptr, page.minutes));
    if (page.cards > 0)
        facts.append(TitleBlock::tr("%n card(s) come from this page", nullptr, page.cards));
    if (!page.lesson.date.isEmpty())
        facts.append(page.lesson.date);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

TitleBlock::TitleBlock(const study::LessonPage& page, QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S4);
    column->addWidget(new TextFlow(study::shownText(page.lesson.title), Setting::Title, nullptr));
    auto* facts = wrapped(caption(factsOf(page)));
    facts->setContentsMargins(TextFlow::sideRoom, 0, TextFlow::sideRoom, 0);
    column->addWidget(facts);
}

} // namespace lamplight::ui
