// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lamplight::exchange::studyguide {

/// A definition as a text words it.
struct Wording {
    QString term;        ///< as the source writes it, without article, quotes and emphasis
    QStringList aliases; ///< "MFA" of "Multi-Factor Authentication (MFA)", "X" of "also known as X"
    QString text;        ///< verbatim
    bool official = false;

    bool operator==(const Wording&) const = default;
};

/// How freely a text may be read: an item of takeaways only as it announces itself, an item of a list by its emphasis
/// too, prose in every form, and a list of terms also as `Term: wording` without emphasis.
enum class DefinitionForms { Announced, Items, Prose, Terms };

/// The definitions in a text, in its order. `heading` is what stands over it: "Refers to ..." and "X is ..." below
/// "X" or "What is X?" define it.
QList<Wording> definitionsIn(const QString& text, const QString& heading, DefinitionForms forms);

/// A term without article, emphasis, quotes; what stands in brackets behind it becomes an alias. Nothing when it can't
/// be one: over six words, a pronoun, or with a verb in it.
std::optional<Wording> termOf(QStringView words);

/// Where a run of words that may be a term begins, looking back from `end`: after the last , ; : ( or dash.
qsizetype clauseStart(QStringView text, qsizetype end);

// One function a form; `sentence` is one sentence of the text.
/// `the official definition of X is "..."`, `official ...: X is "..."`, `X is officially defined as ...`.
std::optional<Wording> officialDefinition(const QString& sentence, const QString& heading);
/// `X is "..."`, `the term X means "..."`: four words or more in quotes.
std::optional<Wording> quotedDefinition(const QString& sentence);
/// `X = ...`
std::optional<Wording> equationDefinition(const QString& sentence);
/// `**X**: ...`, `**X** - ...`, `**X** is a ...`, `"X" means ...`
std::optional<Wording> emphasisedDefinition(const QString& text, const QString& sentence);
/// `X: ...` or `X - ...` in a glossary
std::optional<Wording> glossaryDefinition(const QString& sentence);
/// `X is defined as ...`, `X means ...`, `X refers to ...`
std::optional<Wording> spokenDefinition(const QString& sentence);
/// `X is a ...` or `Refers to ...` below the heading X.
std::optional<Wording> headedDefinition(const QString& sentence, const QString& heading);

} // namespace lamplight::exchange::studyguide
