// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/account.h"
#include "exchange/markdown/field.h"

namespace lamplight::exchange::markdown {

enum class FileKind { Course, Concepts, Lesson, Questions };

/// What stands between the two lines "---" at the head of a file: "key: value" lines, a strict part of YAML.
struct FrontMatter {
    FileKind kind = FileKind::Lesson;
    QList<Field> fields; ///< without "lamplight" and "kind"
    int end = 0;         ///< line of the closing "---"
};

/// Begins with "---" and has a line "lamplight: ..." before the closing "---".
bool hasFrontMatter(const Source& source);

/// ErrorKind::Input, with file and line, where the front matter is missing, isn't closed, or has a line that isn't
/// "key: value", a key twice, a value that YAML would read as something else, an unknown kind or no version;
/// ErrorKind::TooNew where the version isn't 1.
Result<FrontMatter> readFrontMatter(const Source& source);

/// Hands each field to `apply`, as readFields() does.
void applyFields(const FrontMatter& matter, Account& account, const std::function<QString(const Field&)>& apply);

} // namespace lamplight::exchange::markdown
