// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lamplight {

/// English is the language of the sources, where "%n card(s)" stands for both numbers. This translator gives "1 card"
/// and "2 cards". Install it first: those of other languages, installed later, are asked before it.
class EnglishPlurals final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    /// A null string, which leaves the text as it stands, unless it has a number and a "(s)".
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

} // namespace lamplight
