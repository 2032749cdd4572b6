// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"
#include "model/json.h"

#include <QJsonDocument>
#include <QUuid>
#include <QtEndian>

namespace gen = rc::gen;

namespace {

/// Signs that have broken readers of text before: quotes, dashes, combining marks, joiners, right-to-left, CJK, emoji,
/// letters whose case folding changes their number.
constexpr char32_t hardSigns[] = {U'"',      U'\'',     U'\\',     U'&',      U'<',      U'*',          U'`',
                                  U'|',      U'\u00AD', U'\u0301', U'\u0308', U'\u00DF', U'\u0130',     U'\u2019',
                                  U'\u201C', U'\u2014', U'\u2026', U'\u200D', U'\u200F', U'\u05D0',     U'\u0645',
                                  U'\u0915', U'\u0E01', U'\u4FA1', U'\uAC00', U'\uFB01', U'\U0001D54F', U'\U0001F4A1'};

rc::Gen<char32_t> sign()
{
    const auto among = [](char32_t first, char32_t last) { return gen::inRange<char32_t>(first, last + 1); };
    return gen::weightedOneOf<char32_t>({{12, among(U'a', U'z')},
                                         {4, gen::just(U' ')},
                                         {3, among(U'A', U'Z')},
                                         {2, among(U'0', U'9')},
                                         {2, among(U'\u00C0', U'\u017F')},
                                         {3, gen::elementOf(std::vector(std::begin(hardSigns), std::end(hardSigns)))}});
}

rc::Gen<QString> joined(const rc::Gen<char32_t>& one)
{
    return gen::map(gen::container<std::u32string>(one),
                    [](const std::u32string& signs) { return QString::fromStdU32String(signs); });
}

void print(const QJsonObject& object, std::ostream& out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact).constData();
}

} // namespace

namespace lamplight::test {

rc::Gen<QString> text()
{
    return joined(gen::weightedOneOf<char32_t>({{20, sign()}, {1, gen::just(U'\n')}, {1, gen::just(U'\t')}}));
}

rc::Gen<QString> line()
{
    // A letter in front, so that it is never blank and never begins with a mark that joins what stands before it.
    return gen::map(gen::pair(gen::inRange<char32_t>(U'a', U'z' + 1), joined(sign())), [](const auto& parts) {
        return QString(QString::fromUcs4(&parts.first, 1) + parts.second).trimmed();
    });
}

rc::Gen<QStringList> lines(int shortest, int longest)
{
    return gen::mapcat(gen::inRange(shortest, longest + 1),
                       [](int size) { return gen::container<QStringList>(static_cast<std::size_t>(size), line()); });
}

rc::Gen<QString> tags()
{
    return gen::map(lines(0, 3), [](QStringList words) {
        for (QString& word : words)
            word.replace(QLatin1Char(' '), QLatin1Char('_'));
        return words.join(QLatin1Char(' '));
    });
}

rc::Gen<QString> uid()
{
    const auto half = gen::noShrink(gen::arbitrary<quint64>());
    return gen::map(gen::pair(half, half), [](const std::pair<quint64, quint64>& bits) {
        QByteArray bytes(16, '\0');
        qToBigEndian(bits.first, bytes.data());
        qToBigEndian(bits.second, bytes.data() + 8);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    });
}

} // namespace lamplight::test

void showValue(const QString& value, std::ostream& out)
{
    out << '"' << value.toStdString() << '"';
}

namespace lamplight {

void showValue(const Block& value, std::ostream& out)
{
    print(toJson(value), out);
}

void showValue(const Lesson& value, std::ostream& out)
{
    print(toJson(value), out);
}

void showValue(const Question& value, std::ostream& out)
{
    print(toJson(value), out);
}

void showValue(const Card& value, std::ostream& out)
{
    print(toJson(value), out);
}

void showValue(const Review& value, std::ostream& out)
{
    print(toJson(value), out);
}

void showValue(const FormQuestion& value, std::ostream& out)
{
    print(toJson(value), out);
}

} // namespace lamplight
