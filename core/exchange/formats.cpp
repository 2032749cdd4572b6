// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/markdown/reader.h"
#include "exchange/studyguide/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamplight::exchange {

const QList<TextFormat>& textFormats()
{
    // One line a format. The study guide takes any text, so it stays the last.
    static const QList<TextFormat> formats = {
        {QStringLiteral("markdown"), {QStringLiteral("md")}, markdown::recognises, markdown::read},
        {QStringLiteral("studyguide"),
         {QStringLiteral("txt"), QStringLiteral("md")},
         studyguide::recognises,
         studyguide::read},
    };
    return formats;
}

Result<ImportPlan> readPlan(const Material& material, const QString& format, Progress& progress)
{
    const QList<TextFormat>& formats = textFormats();
    const auto found = std::ranges::find_if(formats, [&](const TextFormat& candidate) {
        return format.isEmpty() ? candidate.recognises(material) : candidate.name == format;
    });
    if (found != formats.end())
        return found->read(material, progress);
    if (format.isEmpty())
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("exchange", "There is nothing to read: name a file "
                                                               "or a folder with texts."));
    QStringList names;
    for (const TextFormat& known : formats)
        names += known.name;
    return failure(ErrorKind::Input, QCoreApplication::translate("exchange", "There is no format “%1”. Use one of: %2.")
                                         .arg(format, names.join(QStringLiteral(", "))));
}

} // namespace lamplight::exchange
