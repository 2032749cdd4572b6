// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/concept.h"

#include <QHash>
#include <QList>
#include <QStringView>

namespace lamplight::lesson {

/// A stretch of a text, in UTF-16 units, that names a concept.
struct ConceptLink {
    qsizetype start = 0;
    qsizetype length = 0;
    ConceptId concept_;

    bool operator==(const ConceptLink&) const = default;
};

/// The terms and aliases of a deck's concepts, laid out for finding them in texts.
class ConceptTerms {
public:
    /// Where two concepts share a term, it stands for the first.
    explicit ConceptTerms(const QList<Concept>& concepts);

    /// Every place where the text (as it is shown) names a concept, in order, none overlapping. A term matches whole
    /// words, folded, with nothing but spaces, hyphens or a slash between them, its last word also with "s", "es" or
    /// "'s"; of terms that begin at the same word the longest wins, and what a longer term covers isn't searched for
    /// shorter ones. An abbreviation (one word of up to five units, all capitals) matches only as written, so that
    /// "IT" isn't found in "it".
    QList<ConceptLink> mentionsIn(QStringView text) const;

    /// Of these, the first of each concept.
    QList<ConceptLink> linksIn(QStringView text) const;

private:
    struct Term {
        QStringList keys;  ///< folded words
        QString asWritten; ///< of an abbreviation; else empty
        ConceptId concept_;
    };

    QHash<QString, QList<Term>> m_terms; ///< by first word
};

} // namespace lamplight::lesson
