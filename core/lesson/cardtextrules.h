// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/cardtext.h"

#include <QByteArray>

/// What becomes of each element and address in a card's HTML.
namespace lamplight::lesson {

/// Inline marks, in the order in which they are nested when written.
enum Mark {
    Link = 1 << 0,
    Ruby = 1 << 1,
    RubyText = 1 << 2,
    Cloze = 1 << 3,
    Marked = 1 << 4,
    Bold = 1 << 5,
    Italic = 1 << 6,
    Underlined = 1 << 7,
    Struck = 1 << 8,
    Lowered = 1 << 9,
    Raised = 1 << 10,
    Code = 1 << 11
};
inline constexpr int markCount = 12;

struct ElementRule {
    enum class Kind {
        Inside,  ///< only what is in it stays
        Block,   ///< written as `tag`
        Inline,  ///< gives what is in it a mark
        Break,   ///< br
        Line,    ///< hr
        Picture, ///< img
        Sound,   ///< audio: a sound of the deck, if it is one
        Maths,   ///< math: its TeX
        TeX,     ///< a TeX element of the flashcard program people come from
        Gone     ///< it goes, with what is in it
    };
    Kind kind = Kind::Inside;
    const char* tag = "";
    int mark = 0;
    int LeftOut::*counter = nullptr; ///< where it is counted; null: nothing is lost
};

/// By name in lower case. Of an unknown element what is in it stays.
ElementRule ruleOf(const QByteArray& name);

/// The marks that a style attribute stands for; `isWhole` becomes false when it says more than that.
int marksOfStyle(const QString& style, bool& isWhole);

/// The plain file name that a source attribute means; empty when it isn't one: another folder, a scheme, data.
QString mediaName(const QString& source);
/// How that name is written in a source attribute.
QString sourceOf(const QString& mediaName);
/// The address of a link, http, https or mailto; empty for any other.
QString linkAddress(const QString& href);
/// The names in `[sound:name]`; each such piece is taken out of `text` when `remove`.
QStringList soundsIn(QString& text, bool remove);

} // namespace lamplight::lesson
