// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/frame.h"
#include "model/concept.h"

#include <QHash>
#include <QStringList>

namespace lamplight::draft {

/// In which forms a course uses its own terms: "a cost" and "costs", but "warranty" with no article. Rules can't tell
/// what is counted, but its own prose shows it.
class Attested {
public:
    Attested(const QList<Concept>& concepts, const QStringList& texts);

    /// The term of `named` as it has to stand in the blank: singular, or plural when `many`; empty when the course has
    /// it nowhere so: after "a" or "an", or without an article.
    QString form(const Concept& named, const Frame& blank, bool many) const;

private:
    struct Uses {
        bool indefinite = false; ///< after "a" or "an"
        bool bare = false;       ///< after no article and no determiner
        bool any = false;
    };
    QHash<QString, Uses> m_uses; ///< by folded words of the form, one space between
};

} // namespace lamplight::draft
