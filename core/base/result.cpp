// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace lamplight {

QString describe(const Error& error)
{
    QString text;
    if (!error.file.isEmpty())
        text = error.line > 0 ? QStringLiteral("%1:%2: ").arg(error.file).arg(error.line)
                              : QStringLiteral("%1: ").arg(error.file);
    text += error.message;
    if (!error.details.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.details);
    return text;
}

} // namespace lamplight
