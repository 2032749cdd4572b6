// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartexport.h"

#include "parts/chartkeys.h"
#include "parts/chartscene.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace lamplight::ui {

namespace {

constexpr int pageWidth = 800; // px at b = 14 px
constexpr double pngScale = 2; // for print and dense screens

/// A chart as a page: title, note, keys, drawing, sentence.
class ChartPage {
public:
    ChartPage(const Chart& chart, Qt::LayoutDirection direction) : m_chart(chart), m_direction(direction)
    {
        const int inner = px(pageWidth) - 2 * space(Space::S24);
        m_plot = chart.isDrawn() ? ChartFrame::heightFor(chart, inner) : 0;
        const QFontMetrics body(theme().font(TextRole::Body));
        m_sentence = body.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, said()).height();
        m_head = QFontMetrics(theme().font(TextRole::H3)).height();
        m_line = QFontMetrics(theme().font(TextRole::Caption)).height() + space(Space::S4);
    }

    QSize size() const
    {
        const int gaps = 2 * space(Space::S24) + 3 * space(Space::S12);
        const int lines = 1 + int(chartKeys(m_chart).size());
        return {px(pageWidth), m_head + lines * m_line + m_plot + m_sentence + gaps};
    }

    void paint(QPainter& painter) const
    {
        painter.setLayoutDirection(m_direction);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect({0, 0}, size()), color(Token::Surface));
        QRectF place(space(Space::S24), space(Space::S24), px(pageWidth) - 2.0 * space(Space::S24), m_head);
        write(painter, place, m_chart.title, TextRole::H3, Token::Ink);
        place.moveTop(place.bottom());
        place.setHeight(m_line);
        write(painter, place, m_chart.note, TextRole::Caption, Token::InkSoft);
        for (const ChartKey& key : chartKeys(m_chart))
            paintKey(painter, place, key);
        place.moveTop(place.bottom() + space(Space::S12));
        if (m_chart.isDrawn()) {
            place.setHeight(m_plot);
            ChartScene scene(m_chart);
            scene.arrange(place.size(), m_direction);
            scene.render(&painter, place, scene.sceneRect());
            place.moveTop(place.bottom() + space(Space::S12));
        }
        place.setHeight(m_sentence);
        write(painter, place, said(), TextRole::Body, Token::Ink);
    }

private:
    QString said() const { return m_chart.isDrawn() ? m_chart.sentence : m_chart.instead; }

    static void write(QPainter& painter, const QRectF& place, const QString& text, TextRole role, Token token)
    {
        painter.setFont(theme().font(role));
        painter.setPen(color(token));
        drawWords(painter, place, Qt::AlignLeading | Qt::AlignTop, text, Qt::TextWordWrap);
    }

    void paintKey(QPainter& painter, QRectF& place, const ChartKey& key) const
    {
        place.moveTop(place.bottom());
        const double width = px(16), inset = place.height() * 0.15;
        QRectF sign(place.left(), place.top() + inset, width, place.height() - 2 * inset);
        QRectF text = place.adjusted(width + space(Space::S8), 0, 0, 0);
        if (m_direction == Qt::RightToLeft) {
            sign.moveRight(place.right());
            text = place.adjusted(0, 0, -width - space(Space::S8), 0);
        }
        drawChartSign(painter, sign, key.sign);
        write(painter, text, key.text, TextRole::Caption, Token::InkSoft);
    }

    const Chart& m_chart;
    Qt::LayoutDirection m_direction;
    int m_plot = 0, m_sentence = 0, m_head = 0, m_line = 0;
};

QByteArray pngOf(const ChartPage& page)
{
    QImage image(page.size() * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    page.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const ChartPage& page, const Chart& chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size());
    generator.setViewBox(QRect({0, 0}, page.size()));
    generator.setTitle(chart.title);
    generator.setDescription(chart.sentence);
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> saveChart(const Chart& chart, const QString& file, Qt::LayoutDirection direction)
{
    const QString ending = file.section(u'.', -1).toLower();
    QByteArray contents;
    if (ending == u"csv")
        contents = chartCsv(chart).toUtf8();
    else if (ending == u"png")
        contents = pngOf(ChartPage(chart, direction));
    else if (ending == u"svg")
        contents = svgOf(ChartPage(chart, direction), chart);
    else
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("parts", "A chart is saved as .png, .svg or .csv, not as “%1”.")
                           .arg(file.section(u'/', -1)));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(contents) != contents.size() || !out.commit())
        return failure(ErrorKind::Io,
                       QCoreApplication::translate("parts",
                                                   "The chart wasn't saved: the file can't be written. Choose another "
                                                   "place."),
                       out.errorString());
    return {};
}

} // namespace lamplight::ui
