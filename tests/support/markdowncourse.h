// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reader.h"

#include <QStringList>

/// Courses in the Markdown form, written within a test.
namespace lamplight::exchange {

Source sourceOf(const QString& file, const QString& text);

/// Topics 1 (1.1 below it, the second in the plan) and 2; criterion 1.a.
QString courseText();
/// Steeping, with the definition d-steep, and Boiling.
QString conceptsText();
/// Lesson 1.1 Green with this body.
QString lessonText(const QString& body);
/// Lines of front matter before the body in lessonText().
inline constexpr int lessonHead = 6;

/// A folder of the three.
Material courseOf(const QString& lessonBody);

/// "file:line" of what is not told exactly once, which is the promise of every reader.
QStringList notToldOnce(const Material& material, const ImportPlan& plan);

/// The plan, with every line told once; an empty one and a failed test otherwise.
ImportPlan planOf(const Material& material);

/// "file:line why" of each problem.
QStringList problemsOf(const ImportPlan& plan);

} // namespace lamplight::exchange
