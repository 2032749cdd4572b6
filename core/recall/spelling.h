// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lamplight::recall {

/// The form in which a word is compared: folded, without apostrophes, thousands separators and tatweel, the forms of
/// alef and of final ya as one, ligatures apart, digits of every script as 0-9.
QString keyOf(QStringView word);

/// Other spellings of the word with that key: umlauts written out ("fuer"), thousands with points ("1.000" is 1000), a
/// decimal comma ("3,5" is 3.5).
QStringList otherKeys(QStringView word, const QString& key);

} // namespace lamplight::recall
