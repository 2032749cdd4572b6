// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/decimal.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace lamplight::exam {

namespace {

// More than any answer needs, and little enough for the sum below to stay short.
constexpr qsizetype mostDigits = 400;
constexpr int mostExponent = 400;

} // namespace

std::optional<Decimal> Decimal::typed(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([-+\\x{2212}]?)(?:([0-9]+)(?:[.,]([0-9]*))?|[.,]([0-9]+))(?:[eE]([-+\\x{2212}]?[0-9]{1,3}))?$"));
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    const QString fraction = QString(match.captured(3) + match.captured(4));
    const QString digits = QString(match.captured(2) + fraction);
    const int exponent = match.captured(5).replace(QChar(0x2212), u'-').toInt();
    if (digits.size() > mostDigits || qAbs(exponent) > mostExponent)
        return {};
    Decimal number;
    number.m_negative = !match.captured(1).isEmpty() && match.captured(1) != u"+";
    for (const QChar digit : digits)
        number.m_digits.push_back(digit.digitValue());
    number.m_places = static_cast<int>(fraction.size()) - exponent;
    return number;
}

Decimal Decimal::of(double value)
{
    return typed(QString::number(value, 'g', QLocale::FloatingPointShortest)).value_or(Decimal());
}

/// The sign of a - b - c: the digits are added up column by column, then what a column can't hold is carried on.
int signOfDifference(const Decimal& a, const Decimal& b, const Decimal& c)
{
    const int places = std::max({a.m_places, b.m_places, c.m_places, 0});
    std::vector<int> columns(2 * (mostDigits + mostExponent), 0); // the lowest first
    const auto add = [&](const Decimal& number, int sign) {
        const size_t lowest = static_cast<size_t>(places - number.m_places);
        const size_t count = number.m_digits.size();
        columns.resize(std::max(columns.size(), lowest + count));
        for (size_t i = 0; i < count; ++i)
            columns[lowest + count - 1 - i] += (number.m_negative ? -sign : sign) * number.m_digits[i];
    };
    add(a, 1);
    add(b, -1);
    add(c, -1);
    int carry = 0;
    bool isZero = true;
    for (const int column : columns) {
        const int sum = column + carry;
        const int digit = ((sum % 10) + 10) % 10;
        carry = (sum - digit) / 10;
        isZero = isZero && digit == 0;
    }
    return carry < 0 ? -1 : isZero && carry == 0 ? 0 : 1;
}

bool isWithin(const Decimal& a, const Decimal& b, const Decimal& tolerance)
{
    const Decimal width = tolerance.m_negative ? Decimal() : tolerance;
    return signOfDifference(a, b, width) <= 0 && signOfDifference(b, a, width) <= 0;
}

} // namespace lamplight::exam
