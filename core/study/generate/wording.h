// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <QSet>
#include <QStringList>

namespace lamplight::study {

/// Words of a course that nobody teaches: English by its grammar, common words and rare ones.
class Wording {
public:
    explicit Wording(Random& random) : m_random(random) {}

    /// "The joint review of costs limits every early change." Ends with a full stop.
    QString sentence();
    QString sentences(int count);
    /// "early change of the supplier": begins in lower case, no full stop.
    QString phrase();
    /// A term that this object hasn't given before, by its folded form.
    QString term();
    /// A word that no dictionary has: "talvero".
    QString coinedWord();
    /// UUID text.
    QString uid();

private:
    QString pick(const QStringList& words);

    Random& m_random;
    QSet<QString> m_terms;
};

} // namespace lamplight::study
