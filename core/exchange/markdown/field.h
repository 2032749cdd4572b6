// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/account.h"
#include "exchange/markdown/lines.h"

#include <functional>

namespace lamplight::exchange::markdown {

/// "- key: value", with further lines of the value indented by two more spaces.
struct Field {
    int line = 0; ///< of the key
    QString key;
    QString value;
};

/// Takes blank lines, if any come next.
void takeBlanks(Lines& lines, Account& account);

/// The next line is a field whose bullet stands after `indent` spaces.
bool atField(const Lines& lines, int indent);

/// Takes the fields that come next, blank lines between and after them too. `apply` puts a field where it belongs and
/// says why it can't, or returns an empty string. Keys in `repeatable` may come more than once.
void readFields(Lines& lines, int indent, const QString& rule, const QStringList& repeatable, Account& account,
                const std::function<QString(const Field&)>& apply);

/// Takes the lines that carry on a text whose bullet stands after `indent` spaces, and returns them joined to `text`.
/// Stops at a blank line and, where `fields` is set, at a field of the thing that the text belongs to.
QString readOn(const QString& text, Lines& lines, int indent, bool fields, const QString& rule, Account& account);

/// Why a field isn't taken.
QString unknownKey(const QString& key);
/// Sets a switch from "yes" or "no".
QString applySwitch(const Field& field, bool& value);

} // namespace lamplight::exchange::markdown
