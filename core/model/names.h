// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/exam.h"
#include "model/lesson.h"

#include <QStringView>
#include <optional>

/// The words that stand for the enumerations in the deck, in JSON, in queries and in text formats: camelCase, stable
/// for ever, never translated.
namespace lamplight {

QString name(BlockKind kind);
QString name(RelationKind kind);
QString name(QuestionKind kind);
QString name(QuestionStyle style);
QString name(BloomLevel level); ///< Unset: empty
QString name(CardKind kind);
QString name(CardFormat format);
QString name(CardFlag flag); ///< None: empty
QString name(CardState state);
QString name(Rating rating);
QString name(EventKind kind);
QString name(AttemptState state);
QString name(PassUnit unit);
QString name(SeveralRule rule);

/// The enumerator of that name, exactly; nothing when there is none.
template <class Enum>
std::optional<Enum> named(QStringView word);

} // namespace lamplight
