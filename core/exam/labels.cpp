// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/labels.h"

#include <QCoreApplication>

namespace lamplight::exam {

QString label(BloomLevel level)
{
    switch (level) {
    case BloomLevel::Unset: return {};
    case BloomLevel::Remember: return QCoreApplication::translate("exam", "remember");
    case BloomLevel::Understand: return QCoreApplication::translate("exam", "understand");
    case BloomLevel::Apply: return QCoreApplication::translate("exam", "apply");
    case BloomLevel::Analyse: return QCoreApplication::translate("exam", "analyse");
    case BloomLevel::Evaluate: return QCoreApplication::translate("exam", "evaluate");
    case BloomLevel::Create: return QCoreApplication::translate("exam", "create");
    }
    return {};
}

QString label(QuestionStyle style)
{
    switch (style) {
    case QuestionStyle::Standard: return QCoreApplication::translate("exam", "standard");
    case QuestionStyle::Negative: return QCoreApplication::translate("exam", "negative");
    case QuestionStyle::List: return QCoreApplication::translate("exam", "list");
    case QuestionStyle::MissingWord: return QCoreApplication::translate("exam", "missing word");
    }
    return {};
}

} // namespace lamplight::exam
