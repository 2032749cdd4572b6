// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QtTest>

class QWidget;

namespace lamplight::test {

/// Font, size, locale and theme as every test and picture has them, whatever the machine: Inter at 14 px, Noto Serif
/// for reading, en_GB, light, no motion. Installs the theme.
void prepareApplication(QApplication& app);

/// Shows the widget and waits until it is the active window, so that keys and focus work.
bool showActive(QWidget* widget);

} // namespace lamplight::test

/// The main of a test of widgets.
#define LAMPLIGHT_UI_TEST_MAIN(TestClass)                                                                              \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QApplication app(argc, argv);                                                                                  \
        lamplight::test::prepareApplication(app);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
