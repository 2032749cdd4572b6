// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace lamplight::exam {

/// A piece of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0; ///< at least 1

    qsizetype end() const { return start + length; }
    bool operator==(const TextRange&) const = default;
};

/// "12-5" is five units from the twelfth on, counted from 0. Nothing where it isn't two numbers or the length is 0.
std::optional<TextRange> textRange(QStringView written);
QString written(const TextRange& range);

/// Lists are ascending, without overlap and without touching: what is added joins what it touches, and what is removed
/// cuts what it overlaps.
QList<TextRange> withRange(const QList<TextRange>& ranges, const TextRange& added);
QList<TextRange> withoutRange(const QList<TextRange>& ranges, const TextRange& removed);

} // namespace lamplight::exam
