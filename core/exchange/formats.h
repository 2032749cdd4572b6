// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/importplan.h"
#include "exchange/source.h"

namespace lamplight::exchange {

/// A way in. Recognition looks at the content, never only at the name.
struct TextFormat {
    QString name; ///< as `--format` takes it: "studyguide", "markdown"
    QStringList suffixes;
    bool (*recognises)(const Material& material);
    Result<ImportPlan> (*read)(const Material& material, Progress& progress);
};

/// Every format that reads text, the pickiest first: the first that recognises the material reads it.
const QList<TextFormat>& textFormats();

/// Reads by the named format, or by the first that recognises the material when `format` is empty.
/// ErrorKind::Input when no format of that name exists.
Result<ImportPlan> readPlan(const Material& material, const QString& format, Progress& progress);

} // namespace lamplight::exchange
