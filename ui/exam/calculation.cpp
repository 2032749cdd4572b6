// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/calculation.h"

#include <cmath>

namespace lamplight::ui {

namespace {

/// Reads a sum from left to right: a sum is terms, a term is factors, a factor a number or a sum in brackets.
class SumReader {
public:
    explicit SumReader(const QString& text) : m_text(text) {}

    std::optional<double> whole()
    {
        const auto value = sum();
        return value && m_at == m_text.size() && std::isfinite(*value) ? value : std::nullopt;
    }

private:
    bool takes(QChar sign)
    {
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    std::optional<double> sum()
    {
        auto value = term();
        while (value) {
            const bool plus = takes(u'+');
            if (!plus && !takes(u'-'))
                break;
            const auto next = term();
            value = next ? std::optional(plus ? *value + *next : *value - *next) : std::nullopt;
        }
        return value;
    }

    std::optional<double> term()
    {
        auto value = factor();
        while (value) {
            const bool times = takes(u'*');
            if (!times && !takes(u'/'))
                break;
            const auto next = factor();
            value = next ? std::optional(times ? *value * *next : *value / *next) : std::nullopt;
        }
        return value;
    }

    std::optional<double> factor()
    {
        if (takes(u'-')) {
            const auto value = factor();
            return value ? std::optional(-*value) : std::nullopt;
        }
        if (m_depth < deepest && takes(u'(')) {
            ++m_depth;
            const auto value = sum();
            --m_depth;
            return value && takes(u')') ? percent(value) : std::nullopt;
        }
        return percent(number());
    }

    std::optional<double> number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        bool reads = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&reads);
        return reads ? std::optional(value) : std::nullopt;
    }

    std::optional<double> percent(std::optional<double> value)
    {
        return value && takes(u'%') ? std::optional(*value / 100) : value;
    }

    static constexpr int deepest = 100; // brackets
    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<double> calculate(QStringView sum)
{
    QString plain;
    for (const QChar c : sum)
        if (!c.isSpace())
            plain += c == u'×' ? u'*' : c == u'÷' || c == u':' ? u'/' : c == u'−' ? u'-' : c == u',' ? u'.' : c;
    return SumReader(plain).whole();
}

} // namespace lamplight::ui
