// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/uitest.h"

#include "base/englishplurals.h"
#include "theme/theme.h"

#include <QLocale>

namespace lamplight::test {

void prepareApplication(QApplication& app)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(new EnglishPlurals(&app));
    QApplication::setEffectEnabled(Qt::UI_General, false);
    QApplication::setCursorFlashTime(0);
    ui::Theme& theme = ui::Theme::install(app);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    theme.setBaseFont(font);
    theme.setReadingFamily(QStringLiteral("Noto Serif"));
    theme.setMode(ui::Theme::Mode::Light);
}

bool showActive(QWidget* widget)
{
    widget->show();
    widget->activateWindow();
    return QTest::qWaitForWindowActive(widget);
}

} // namespace lamplight::test
