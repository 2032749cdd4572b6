// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotoentry.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace lamplight::ui {

namespace {

struct KindWords {
    QLatin1String kind;
    Glyph glyph;
    const char* word;
};

constexpr KindWords kinds[] = {{QLatin1String("topic"), Glyph::Folder, QT_TRANSLATE_NOOP("goto", "Topic")},
                               {QLatin1String("lesson"), Glyph::Lessons, QT_TRANSLATE_NOOP("goto", "Lesson")},
                               {QLatin1String("concept"), Glyph::Concept, QT_TRANSLATE_NOOP("goto", "Concept")},
                               {QLatin1String("definition"), Glyph::Quote, QT_TRANSLATE_NOOP("goto", "Definition")},
                               {QLatin1String("question"), Glyph::Question, QT_TRANSLATE_NOOP("goto", "Question")},
                               {QLatin1String("card"), Glyph::Review, QT_TRANSLATE_NOOP("goto", "Card")}};

} // namespace

bool GotoEntry::isSame(const GotoEntry& other) const
{
    return action == other.action && hit.kind == other.hit.kind && hit.id == other.hit.id;
}

GotoEntry entryOf(const study::GotoHit& hit)
{
    const auto* kind = std::ranges::find(kinds, hit.kind, &KindWords::kind);
    if (kind == std::end(kinds))
        kind = std::begin(kinds);
    return {.hit = hit,
            .title = hit.title,
            .kind = QCoreApplication::translate("goto", kind->word),
            .detail = hit.detail,
            .glyph = kind->glyph,
            .fit = hit.fit};
}

} // namespace lamplight::ui
