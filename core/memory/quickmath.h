// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

/// Exponential and logarithm as exact as following a gradient needs them, several times faster than those of the
/// library, which spend their time on the last digits: half of training is these two functions.
namespace lamplight::memory {

/// e^x for |x| <= 700, to a relative error below 1e-9: 2^k e^r with |r| <= ln(2)/2, e^r by its Taylor series.
inline double quickExp(double x)
{
    constexpr double shift = 0x1.8p52; // adding it rounds to a whole number, which then stands in the lowest bits
    const double shifted = x * 1.4426950408889634 + shift;
    const double k = shifted - shift;
    const double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10;
    const double series =
        1 + r * (1 + r * (1. / 2 +
                          r * (1. / 6 +
                               r * (1. / 24 + r * (1. / 120 + r * (1. / 720 + r * (1. / 5040 + r * (1. / 40320))))))));
    const std::uint64_t exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return series * std::bit_cast<double>(exponent);
}

/// ln x for a positive normal number, to an error below 1e-9 (relative where it is above 1): k ln(2) + ln(m) with m
/// within sqrt(1/2)..sqrt(2), ln(m) = 2 artanh((m-1)/(m+1)) by its series.
inline double quickLog(double x)
{
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    const std::uint64_t offset = bits - 0x3FE6A09E667F3BCDULL; // sqrt(1/2)
    const auto k = static_cast<double>(static_cast<std::int64_t>(offset) >> 52);
    const double m = std::bit_cast<double>(bits - (offset & 0xFFF0000000000000ULL));
    const double s = (m - 1) / (m + 1);
    const double q = s * s;
    const double series = 2 * s * (1 + q * (1. / 3 + q * (1. / 5 + q * (1. / 7 + q * (1. / 9 + q * (1. / 11))))));
    return k * 0.693147180559945309 + series;
}

} // namespace lamplight::memory
