// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/apply.h"
#include "exchange/importplan.h"
#include "exchange/source.h"
#include "study/session.h"

namespace lamplight::study {

class ImportDesk {
public:
    explicit ImportDesk(Session& session) : m_session(session) {}

    /// What can be read, for file dialogs: patterns such as "*.txt".
    static QStringList patterns();

    /// The lines of files and folders, as they stand.
    static Result<exchange::Material> open(const QStringList& paths) { return exchange::readMaterial(paths); }
    /// The same for text that was pasted.
    static Result<exchange::Material> pasted(const QString& text);
    /// What the lines mean; nothing is written. Empty `format`: recognised from the content. May take long.
    static Result<exchange::ImportPlan> read(const exchange::Material& material, const QString& format,
                                             Progress& progress);
    /// Both in one, for files and folders.
    static Result<exchange::ImportPlan> read(const QStringList& paths, const QString& format, Progress& progress);

    /// What applying would create, update and leave, without doing it. ErrorKind::Cancelled. May take long.
    Result<exchange::ImportReport> preview(const exchange::ImportPlan& plan, Progress& progress);
    /// One transaction, one step. ErrorKind::Refused while a sitting runs; Cancelled leaves the deck as it was. May
    /// take long.
    Result<exchange::ImportReport> apply(const exchange::ImportPlan& plan, Progress& progress);

private:
    Session& m_session;
};

} // namespace lamplight::study
