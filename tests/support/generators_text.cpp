// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"
#include "model/examjson.h"
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

/// The sign that a number from 0 to 999 stands for: mostly small letters; smaller numbers are plainer signs, so that
/// counterexamples shrink towards them.
char32_t sign(int number)
{
    if (number < 450)
        return U'a' + static_cast<char32_t>(number % 26);
    if (number < 600)
        return U' ';
    if (number < 700)
        return U'A' + static_cast<char32_t>(number % 26);
    if (number < 780)
        return U'0' + static_cast<char32_t>(number % 10);
    if (number < 860)
        return U'\u00C0' + static_cast<char32_t>(number % 192);
    return hardSigns[static_cast<std::size_t>(number) % std::size(hardSigns)];
}

/// `lineSigns` numbers stand for signs within a line, the rest for line breaks and tabs.
constexpr int lineSigns = 1000;

QString written(const std::vector<int>& numbers)
{
    std::u32string signs;
    for (const int number : numbers)
        signs += number < lineSigns ? sign(number) : number % 2 == 0 ? U'\n' : U'\t';
    return QString::fromStdU32String(signs);
}

/// From `low` to under `high`, all from the first case on: rapidcheck's own range begins with small numbers.
template <class Number>
rc::Gen<Number> anyIn(Number low, Number high)
{
    return gen::resize(rc::kNominalSize, gen::inRange(low, high));
}

rc::Gen<std::vector<int>> numbersBelow(int bound)
{
    return gen::container<std::vector<int>>(anyIn(0, bound));
}

void print(const QJsonObject& object, std::ostream& out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact).constData();
}

} // namespace

namespace lamplight::test {

rc::Gen<QString> text()
{
    return gen::map(numbersBelow(lineSigns + 100), written);
}

rc::Gen<QString> line()
{
    // A letter in front, so that it is never blank and never begins with a mark that joins what stands before it.
    return gen::map(numbersBelow(lineSigns), [](std::vector<int> numbers) {
        numbers.insert(numbers.begin(), numbers.empty() ? 0 : numbers.front() % 26);
        return written(numbers).trimmed();
    });
}

rc::Gen<QStringList> lines(int shortest, int longest)
{
    return gen::exec([shortest, longest] { return drawLines(shortest, longest); });
}

rc::Gen<QString> uid()
{
    return gen::exec([] {
        const auto half = gen::noShrink(gen::arbitrary<quint64>());
        QByteArray bytes(16, '\0');
        qToBigEndian<quint64>(*half, bytes.data());
        qToBigEndian<quint64>(*half, bytes.data() + 8);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    });
}

qint64 draw(qint64 low, qint64 high)
{
    return *anyIn(low, high + 1);
}

int drawInt(int low, int high)
{
    return static_cast<int>(draw(low, high));
}

bool drawFlag()
{
    return draw(0, 1) == 1;
}

double drawReal(double low, double high)
{
    return static_cast<double>(draw(static_cast<qint64>(low * 1000), static_cast<qint64>(high * 1000))) / 1000;
}

qint64 drawMoment()
{
    return draw(946'684'800'000, 4'102'444'800'000);
}

QString drawText()
{
    return *text();
}

QString drawLine()
{
    return *line();
}

QStringList drawLines(int shortest, int longest)
{
    return drawSeveral(shortest, longest, drawLine);
}

QString drawUid()
{
    return *uid();
}

QString drawTags()
{
    return drawLines(0, 3).replaceInStrings(QStringLiteral(" "), QStringLiteral("_")).join(QLatin1Char(' '));
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
