// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/frontmatter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace lamplight::exchange::markdown {

namespace {

constexpr int formatVersion = 1;

tl::unexpected<Error> refusal(const Source& source, int line, const QString& why, ErrorKind kind = ErrorKind::Input)
{
    return tl::unexpected(Error{kind, why, source.lines.value(line - 1), source.file, line});
}

/// A value as YAML would read it: plain, or in double quotes with \" and \\; nothing where it is neither.
std::optional<QString> scalar(const QString& written)
{
    static const QRegularExpression quoted(QStringLiteral("^\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"$"));
    static const QRegularExpression special(QStringLiteral("^[\"'\\[\\]{}&*!|>%@`#,?:-]|: |:$| #"));
    if (const auto match = quoted.match(written); match.hasMatch())
        return match.captured(1).replace(QRegularExpression(QStringLiteral("\\\\(.)")), QStringLiteral("\\1"));
    if (special.match(written).hasMatch())
        return {};
    return written;
}

std::optional<FileKind> fileKind(const QString& word)
{
    static const QStringList words{QStringLiteral("course"), QStringLiteral("concepts"), QStringLiteral("lesson"),
                                   QStringLiteral("questions")};
    const auto at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<FileKind>(at));
}

Result<QList<Field>> readScalars(const Source& source)
{
    static const QRegularExpression keyAndValue(QStringLiteral("^([a-z][a-z ]*):(?: +(.*?))? *$"));
    QList<Field> fields;
    for (int line = 2; line <= source.lines.size(); ++line) {
        const QString& text = source.lines[line - 1];
        if (text == u"---")
            return fields;
        const auto match = keyAndValue.match(text);
        if (!match.hasMatch())
            return refusal(source, line,
                           QCoreApplication::translate("exchange", "The front matter holds only lines “key: value”."));
        const Field field{line, match.captured(1), {}};
        if (std::ranges::any_of(fields, [&](const Field& other) { return other.key == field.key; }))
            return refusal(
                source, line,
                QCoreApplication::translate("exchange", "“%1” is given twice in the front matter.").arg(field.key));
        const auto value = scalar(match.captured(2));
        if (!value)
            return refusal(source, line,
                           QCoreApplication::translate(
                               "exchange", "Put this value into double quotes: it has characters that mean something "
                                           "else in front matter."));
        fields.append({line, field.key, *value});
    }
    return refusal(source, 1,
                   QCoreApplication::translate("exchange", "The front matter isn't closed by a line “---”."));
}

std::optional<Field> takenOut(QList<Field>& fields, QLatin1String key)
{
    const auto at = std::ranges::find_if(fields, [&](const Field& field) { return field.key == key; });
    if (at == fields.end())
        return {};
    const Field field = *at;
    fields.erase(at);
    return field;
}

} // namespace

bool hasFrontMatter(const Source& source)
{
    if (source.lines.value(0) != u"---")
        return false;
    const auto end = source.lines.indexOf(QStringLiteral("---"), 1);
    return std::ranges::any_of(source.lines.mid(1, end < 0 ? -1 : end - 1),
                               [](const QString& line) { return line.startsWith(u"lamplight:"); });
}

Result<FrontMatter> readFrontMatter(const Source& source)
{
    if (source.lines.value(0) != u"---")
        return refusal(
            source, 1,
            QCoreApplication::translate(
                "exchange", "Every file of a course folder begins with its front matter, a line “---” first."));
    auto fields = readScalars(source);
    LAMPLIGHT_TRY(fields);
    FrontMatter matter{FileKind::Lesson, *std::move(fields), static_cast<int>(source.lines.indexOf(u"---", 1)) + 1};
    const auto version = takenOut(matter.fields, QLatin1String("lamplight"));
    if (!version)
        return refusal(source, 1,
                       QCoreApplication::translate("exchange", "The front matter doesn't say “lamplight: 1”."));
    if (version->value != QString::number(formatVersion))
        return refusal(source, version->line,
                       QCoreApplication::translate("exchange", "This program reads version 1 of the course format."),
                       ErrorKind::TooNew);
    const auto kind = takenOut(matter.fields, QLatin1String("kind"));
    const auto known = kind ? fileKind(kind->value) : std::nullopt;
    if (!known)
        return refusal(
            source, kind ? kind->line : 1,
            QCoreApplication::translate("exchange", "“kind” is one of course, concepts, lesson and questions."));
    matter.kind = *known;
    return matter;
}

void applyFields(const FrontMatter& matter, Account& account, const std::function<QString(const Field&)>& apply)
{
    for (int line = 1; line <= matter.end; ++line)
        account.take(line, QStringLiteral("frontMatter"));
    for (const Field& field : matter.fields)
        if (const QString why = apply(field); !why.isEmpty())
            account.list(field.line, why);
}

} // namespace lamplight::exchange::markdown
