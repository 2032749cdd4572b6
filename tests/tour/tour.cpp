// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "faults.h"
#include "theme/theme.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QFile>
#include <QTextStream>

namespace lamplight::tour {

namespace {

QList<Light> allLights()
{
    QList<Light> lights;
    for (const double scale : {1.0, 2.0})
        for (const bool rightToLeft : {false, true})
            for (const bool dark : {false, true})
                lights.append({dark, scale, rightToLeft});
    return lights;
}

QString pictureName(const Stop& stop, const Light& light)
{
    return QStringLiteral("%1-%2.png").arg(stop.name, light.suffix());
}

} // namespace

QString Light::suffix() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(qRound(scale * 100))
        .arg(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
}

QStringList Tour::run()
{
    m_faults.clear();
    for (const Light& light : allLights()) {
        QApplication::setLayoutDirection(light.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        ui::theme().setMode(light.dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        ui::theme().setTextScale(light.scale);
        for (const Stop& stop : std::as_const(m_stops))
            if (pictureName(stop, light).contains(m_filter))
                take(stop, light);
    }
    writeIndex();
    return m_faults;
}

void Tour::take(const Stop& stop, const Light& light)
{
    const QString name = pictureName(stop, light);
    const auto fault = [&](const QString& what) { m_faults.append(QStringLiteral("%1: %2").arg(name, what)); };
    const std::unique_ptr<QWidget> widget = stop.make();
    widget->resize(1280, 800);
    if (!test::showActive(widget.get()))
        fault(QStringLiteral("never became the active window"));
    if (stop.prepare)
        stop.prepare(*widget);
    for (int turn = 0; turn < 8; ++turn) // nested layouts settle in several turns
        QCoreApplication::processEvents();
    const QImage picture = widget->grab().toImage();
    if (picture.size() != QSize(1280, 800))
        fault(QStringLiteral("needs %1 x %2").arg(picture.width()).arg(picture.height()));
    if (isEmpty(picture))
        fault(QStringLiteral("is empty"));
    if (!picture.save(m_folder.filePath(name)))
        fault(QStringLiteral("can't be written"));
    for (const QString& button : clippedButtons(*widget))
        fault(button);
    for (const QString& control : test::namelessControls(widget.get()))
        fault(control);
}

void Tour::writeIndex()
{
    QFile file(m_folder.filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_faults.append(file.errorString());
        return;
    }
    QTextStream html(&file);
    html << "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Lamplight, every screen</title>\n"
            "<style>body{font-family:sans-serif;margin:2em;background:#eee}img{width:320px;margin:4px}</style>\n"
            "<h1>Every screen</h1>\n";
    for (const Stop& stop : std::as_const(m_stops)) {
        html << "<h2>" << stop.title.toHtmlEscaped() << "</h2>\n";
        for (const Light& light : allLights()) {
            const QString name = pictureName(stop, light);
            html << "<a href=\"" << name << "\"><img loading=\"lazy\" src=\"" << name << "\" alt=\""
                 << stop.title.toHtmlEscaped() << ", " << light.suffix() << "\"></a>\n";
        }
    }
    html << "</html>\n";
}

} // namespace lamplight::tour
