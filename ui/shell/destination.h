// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace lamplight::ui {

/// The screens that the shell routes between.
enum class Place { Today, Lessons, Review, Exam, Progress, Import, Settings };

/// What to show, as a value. Every cross-link in the program is one of these. Only the fields that the place
/// understands are set; all of them empty means the place as it opens by itself.
struct Destination {
    Place place = Place::Today;
    QString lesson = {};    ///< Lessons: uid of the page
    QString anchor = {};    ///< Lessons: uid of a block within it
    QString question = {};  ///< Lessons, Exam: uid of a question
    CardId card = {};       ///< Review: this card first
    QString query = {};     ///< Review, with the view "practice": go through the cards that it finds
    AttemptId attempt = {}; ///< Exam: the sitting or its report
    int position = 0;       ///< Exam: question of the form, from 1
    QString file = {};      ///< Import: the file to read
    QString view = {};      ///< a part of the screen, by the screen's own names ("report")

    bool operator==(const Destination&) const = default;
};

} // namespace lamplight::ui
