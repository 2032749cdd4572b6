// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/readingtime.h"

#include "base/words.h"
#include "lesson/inline.h"

#include <algorithm>

namespace lamplight::lesson {

namespace {

constexpr int wordsPerMinute = 200;
constexpr int fastestWordsPerMinute = 400;
constexpr qint64 msPerMinute = 60'000;

} // namespace

int wordCount(const Block& block)
{
    const QString text = block.kind == BlockKind::Code ? block.text : shownText(parseInline(block.text));
    return static_cast<int>(words(text).size());
}

int readingMinutes(const Lesson& lesson)
{
    int count = 0;
    for (const Block& block : lesson.blocks)
        count += wordCount(block);
    return std::max(1, (count + wordsPerMinute - 1) / wordsPerMinute);
}

qint64 leastReadingMs(const Block& block)
{
    return wordCount(block) * msPerMinute / fastestWordsPerMinute;
}

} // namespace lamplight::lesson
