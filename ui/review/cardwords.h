// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::study {
struct CardView;
}

namespace lamplight::ui {

/// Where the card belongs, and what it asks for: "2.3 Products and services · definition, word for word".
QString placeOf(const study::CardView& view);
/// What is known of its memory: "3 answers · 0 times forgotten · stability 31.7 days".
QString factsOf(const study::CardView& view);

} // namespace lamplight::ui
