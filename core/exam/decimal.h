// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>
#include <vector>

namespace lamplight::exam {

/// A decimal number, exactly as written: 0.1 is a tenth.
class Decimal {
public:
    /// As a candidate types it: sign, digits with a decimal point or comma, and an exponent of ten if need be ("-1,5",
    /// "2.50", ".5", "3e-2"). No grouping of thousands, so "1,234" is a little over 1 and "1,234.5" is no number; no
    /// unit. Nothing: it doesn't read as a number.
    static std::optional<Decimal> typed(QStringView text);
    /// The shortest decimal that means this double.
    static Decimal of(double value);

private:
    friend bool isWithin(const Decimal& a, const Decimal& b, const Decimal& tolerance);
    friend int signOfDifference(const Decimal& a, const Decimal& b, const Decimal& c);

    bool m_negative = false;
    std::vector<int> m_digits; ///< the highest first
    int m_places = 0;          ///< how many of them stand behind the point; may be negative or more than there are
};

/// |a - b| <= tolerance, exactly. A negative tolerance is none.
bool isWithin(const Decimal& a, const Decimal& b, const Decimal& tolerance);

} // namespace lamplight::exam
