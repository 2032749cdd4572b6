// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/richtext.h"

#include "parts/accessible.h"
#include "review/picture.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QUrl>
#include <cmath>
#include <limits>

namespace lamplight::ui {

namespace {

/// A document that has what was put into it, and looks nowhere else.
class ClosedDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString cardStyleSheet()
{
    const auto name = [](Token token) { return color(token).name(); };
    return QStringLiteral("span.cloze { color: %1; font-weight: 600; } span.mark { background-color: %2; color: %3; } "
                          "a { color: %1; } pre, code { font-family: monospace; } "
                          "table { border-collapse: collapse; border-width: 1px; border-style: solid; "
                          "border-color: %4; } td, th { padding: %5px; border-width: 1px; border-style: solid; "
                          "border-color: %4; } th { font-weight: 600; }")
        .arg(name(Token::Lamp), name(Token::WarnTint), name(Token::Ink), name(Token::Line))
        .arg(space(Space::S8));
}

int pictureOfFormat(const QTextImageFormat& format)
{
    return format.name().mid(6).toInt(); // after "media:"
}

/// Calls `visit` with a cursor that selects each picture, the last first, so that it may be replaced.
template <class Visit>
void forEachPicture(QTextDocument& document, Visit visit)
{
    QList<std::pair<int, QTextImageFormat>> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                for (int i = 0; i < it.fragment().length(); ++i)
                    places.prepend({it.fragment().position() + i, it.fragment().charFormat().toImageFormat()});
    for (const auto& [position, format] : std::as_const(places)) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        visit(cursor, format);
    }
}

} // namespace

RichText::RichText(const study::CardFace& face, bool centred, QWidget* parent)
    : QTextEdit(parent), m_face(face), m_centred(centred)
{
    setDocument(new ClosedDocument(this));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // for a table wider than its place
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(face.plain);
    connect(&theme(), &Theme::changed, this, &RichText::build);
    build();
}

void RichText::build()
{
    document()->setDefaultFont(theme().readingFont(m_centred ? TextRole::H3 : TextRole::Reading));
    document()->setDefaultStyleSheet(cardStyleSheet());
    QPalette colors = palette();
    colors.setColor(QPalette::Text, color(Token::Ink));
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    QTextOption option;
    option.setAlignment(m_centred ? Qt::AlignHCenter : Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setHtml(m_face.html);
    placePictures();
    setLines();
    fitPictures(width());
    m_heights.clear();
    updateGeometry();
}

void RichText::setLines()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue; // the line would grow by half of a picture's height
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(readingLineHeight * 100 / 1.15, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

void RichText::placePictures()
{
    m_sizes = QList<QSize>(m_face.pictures.size());
    const double ratio = devicePixelRatioF();
    forEachPicture(*document(), [&](QTextCursor cursor, const QTextImageFormat& format) {
        const int number = pictureOfFormat(format);
        const study::FaceMedium& medium = m_face.pictures.value(number);
        const QImage picture =
            medium.isMissing() ? QImage() : pictureOf(medium.media, int(px(metric::columnCard) * ratio));
        if (picture.isNull()) {
            QTextCharFormat words;
            words.setFontItalic(true);
            words.setForeground(color(Token::InkSoft));
            const QString alt = medium.alt.isEmpty() ? medium.name : tr("%1: %2").arg(medium.name, medium.alt);
            return cursor.insertText(medium.isMissing() ? tr("[The picture isn't in this course: %1]").arg(alt)
                                                        : tr("[The picture can't be drawn: %1]").arg(alt),
                                     words);
        }
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
        QSize size = picture.size() / ratio;
        if (format.width() > 0)
            size = size.scaled(px(int(format.width())), std::numeric_limits<int>::max(), Qt::KeepAspectRatio);
        else if (format.height() > 0)
            size = size.scaled(std::numeric_limits<int>::max(), px(int(format.height())), Qt::KeepAspectRatio);
        m_sizes[number] = size;
    });
}

/// Pictures shrink with their column, and are never larger than they are.
void RichText::fitPictures(int width) const
{
    forEachPicture(*document(), [&](QTextCursor cursor, QTextImageFormat format) {
        QSize size = m_sizes.value(pictureOfFormat(format));
        if (size.width() > width)
            size = size.scaled(width, std::numeric_limits<int>::max(), Qt::KeepAspectRatio);
        if (int(format.width()) == size.width() && int(format.height()) == size.height())
            return;
        format.setWidth(size.width());
        format.setHeight(size.height());
        cursor.setCharFormat(format);
    });
}

int RichText::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    fitPictures(width);
    document()->setTextWidth(width);
    const bool scrolls = document()->idealWidth() > width;
    const int height = int(std::ceil(document()->size().height())) + (scrolls ? px(metric::scrollBar) : 0);
    m_heights.insert(width, height);
    fitPictures(viewport()->width()); // as it stands
    document()->setTextWidth(viewport()->width());
    return height;
}

QSize RichText::sizeHint() const
{
    const int wide = px(metric::columnReading);
    return {wide, heightForWidth(std::max(width(), px(200)))};
}

QSize RichText::minimumSizeHint() const
{
    return {px(120), fontMetrics().height()};
}

void RichText::resizeEvent(QResizeEvent* event)
{
    fitPictures(event->size().width());
    QTextEdit::resizeEvent(event);
}

/// Keys belong to the card.
void RichText::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return QTextEdit::keyPressEvent(event);
    event->ignore();
}

void RichText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace lamplight::ui
