// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"
#include "study/readingdesk.h"

namespace lamplight::ui {

/// The block of the page to begin at: the one that is named, or the check of the question; empty: its start.
QString anchorOf(const Lesson& lesson, const Destination& to);

/// The passage that words the concept, the official one first; nothing without one.
std::optional<Destination> definitionOf(const study::ConceptView& view, const QList<study::SyllabusLesson>& lessons);

/// How the page after that of this uid is called, with its code; empty: it is the last.
QString titleAfter(const QList<study::SyllabusLesson>& lessons, const QString& uid);

/// The step of the journal that the deck stands at; reading and sittings don't move it. 0 before the first.
qint64 newestStep(study::Session& session);

} // namespace lamplight::ui
