// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/exam.h"
#include "model/lesson.h"
#include "model/question.h"
#include "model/topic.h"

#include <rapidcheck.h>

/// Arbitrary nouns of the model for property tests: `rc::check("...", [](const Lesson& lesson) { ... })`. Each keeps
/// the invariants that its header states. Uids are set; ids, and references to other nouns by id, are invalid: whoever
/// stores a noun sets them.
namespace lamplight::test {

/// Any text: several scripts, combining marks, typographic signs, line breaks, also nothing. Never U+0000, never half
/// a surrogate pair.
rc::Gen<QString> text();
/// Text with something to see, on one line, without white space at its ends.
rc::Gen<QString> line();
/// `shortest` to `longest` lines.
rc::Gen<QStringList> lines(int shortest, int longest);
/// UUID text, drawn from the test's own seed.
rc::Gen<QString> uid();
/// A question that may enter an exam.
rc::Gen<Question> completeQuestion();

} // namespace lamplight::test

namespace rc {

template <class Noun>
struct NounGenerator {
    static Gen<Noun> arbitrary();
};

template <>
struct Arbitrary<QString> {
    static Gen<QString> arbitrary() { return lamplight::test::text(); }
};

// clang-format off
template <> struct Arbitrary<lamplight::Topic> : NounGenerator<lamplight::Topic> {};
template <> struct Arbitrary<lamplight::Criterion> : NounGenerator<lamplight::Criterion> {};
template <> struct Arbitrary<lamplight::Block> : NounGenerator<lamplight::Block> {};
template <> struct Arbitrary<lamplight::Lesson> : NounGenerator<lamplight::Lesson> {};
template <> struct Arbitrary<lamplight::Concept> : NounGenerator<lamplight::Concept> {};
template <> struct Arbitrary<lamplight::Definition> : NounGenerator<lamplight::Definition> {};
template <> struct Arbitrary<lamplight::Option> : NounGenerator<lamplight::Option> {};
template <> struct Arbitrary<lamplight::Question> : NounGenerator<lamplight::Question> {};
template <> struct Arbitrary<lamplight::Card> : NounGenerator<lamplight::Card> {};
template <> struct Arbitrary<lamplight::Review> : NounGenerator<lamplight::Review> {};
template <> struct Arbitrary<lamplight::Blueprint> : NounGenerator<lamplight::Blueprint> {};
template <> struct Arbitrary<lamplight::FormQuestion> : NounGenerator<lamplight::FormQuestion> {};
template <> struct Arbitrary<lamplight::Attempt> : NounGenerator<lamplight::Attempt> {};
template <> struct Arbitrary<lamplight::AttemptEvent> : NounGenerator<lamplight::AttemptEvent> {};
// clang-format on

} // namespace rc

// How a counterexample is printed.
void showValue(const QString& value, std::ostream& out);
namespace lamplight {
void showValue(const Block& value, std::ostream& out);
void showValue(const Lesson& value, std::ostream& out);
void showValue(const Question& value, std::ostream& out);
void showValue(const Card& value, std::ostream& out);
void showValue(const Review& value, std::ostream& out);
void showValue(const FormQuestion& value, std::ostream& out);
} // namespace lamplight
