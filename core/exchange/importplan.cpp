// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include <algorithm>

namespace lamplight::exchange {

Found ImportPlan::found() const
{
    Found found;
    found.topics = static_cast<int>(topics.size());
    found.lessons = static_cast<int>(lessons.size());
    found.concepts = static_cast<int>(concepts.size());
    found.definitions = static_cast<int>(definitions.size());
    found.questions = static_cast<int>(questions.size());
    found.incomplete = static_cast<int>(std::ranges::count_if(questions, &Question::isIncomplete));
    for (const Lesson& lesson : lessons)
        for (const Block& block : lesson.blocks)
            switch (block.kind) {
            case BlockKind::Takeaways: found.takeaways += static_cast<int>(block.items.size()); break;
            case BlockKind::Summary: found.summaries += static_cast<int>(block.items.size()); break;
            case BlockKind::ExamTip: ++found.examTips; break;
            case BlockKind::WorkedExample: ++found.workedExamples; break;
            case BlockKind::Table:
                ++found.tables;
                found.damagedTables += block.damaged ? 1 : 0;
                break;
            default: break;
            }
    return found;
}

} // namespace lamplight::exchange
