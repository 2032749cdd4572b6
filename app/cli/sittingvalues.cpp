// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittingvalues.h"

#include "study/examdesk.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lamplight::cli {

using namespace Qt::StringLiterals;

Expected<study::SittingOptions> sittingOptions(const Call& call)
{
    const auto number = seed(call);
    LAMPLIGHT_TRY(number);
    study::SittingOptions options{*number};
    if (!call.options.isSet(u"extra"_s))
        return options;
    QString minutes = call.options.value(u"extra"_s);
    if (const qsizetype percent = minutes.indexOf(u'%'); percent >= 0) {
        const auto share = wholeNumber(minutes.first(percent), u"--extra"_s, 0, 1000);
        LAMPLIGHT_TRY(share);
        options.extraPercent = static_cast<int>(*share);
        minutes = minutes.sliced(percent + 1);
        if (minutes.isEmpty())
            return options;
        if (minutes.startsWith(u'+'))
            minutes.remove(0, 1);
    }
    const auto more = wholeNumber(minutes, u"--extra"_s, 0, 10'000);
    LAMPLIGHT_TRY(more);
    options.extraMinutes = static_cast<int>(*more);
    return options;
}

QCommandLineOption extraOption()
{
    return {u"extra"_s,
            QCoreApplication::translate("cli", "Extra time: of the minutes (25%), in minutes (10), or both (25%+10)."),
            u"TIME"_s};
}

QString typedResponse(const FormQuestion& question, const QString& typed)
{
    return typed.trimmed() == u"-"_s ? QString() : exam::responseIn(question, typed);
}

} // namespace lamplight::cli
