// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::study {
class Session;
}

namespace lamplight::test {

/// Imports resources/sample/course and makes every kind of card from it. Ends the program where that fails.
void addSampleCourse(study::Session& session);

} // namespace lamplight::test
